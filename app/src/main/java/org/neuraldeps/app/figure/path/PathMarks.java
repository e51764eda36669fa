package org.neuraldeps.app.figure.path;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.plot.FrameClip;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/** Draws the curves of a path figure, their names at the right end, and where they enter and leave. */
final class PathMarks {

    /** Of the dots where the λ line cuts the curves, points. */
    private static final double RADIUS = 2.2;

    private final Categories categories;
    private final PathCurves curves;
    private final List<Coefficient> named;
    private final EndNames names;
    private final TruthMarks truth;
    private final PathView view;
    private final FigureStyle style;
    private final Box area;
    private final Scale upwards;
    private final Map<Integer, Pen> pens;
    private final FrameClip clip;

    /**
     * @param named those to be coloured and named
     * @param names their names
     * @param truth what is marked at the right end
     */
    PathMarks(
            Categories categories,
            PathPlane plane,
            NamedCurves named,
            EndNames names,
            TruthMarks truth,
            FigureStyle style) {
        this.categories = categories;
        this.curves = new PathCurves(plane);
        this.named = named.coefficients();
        this.pens = named.pens();
        this.names = names;
        this.truth = truth;
        this.style = style;
        this.view = plane.view();
        this.area = plane.area();
        this.upwards = plane.upwards();
        this.clip = plane.clip();
    }

    /**
     * What λ does not move.
     *
     * @param below points between the legend and the lower edge that are not its own
     */
    void draw(Sheet sheet, double below) {
        // Where the truth is known, all that is true is named.
        Dash dash = truth.areKnown() ? Dash.DOTTED : Dash.SOLID;
        Pen grey = new Pen(style.palette().mixed(style.palette().faint(), 0.45), 0.6, dash);
        curves.pieces().forEach((category, pieces) -> {
            if (!pens.containsKey(category)) {
                pieces.forEach(piece -> curve(sheet, category, piece, grey));
            }
        });
        events(sheet);
        for (int i = named.size() - 1; i >= 0; i--) {
            int category = named.get(i).category();
            for (Points piece : curves.pieces().getOrDefault(category, List.of())) {
                curve(sheet, category, piece, pens.get(category));
            }
        }
        names.draw(sheet, area, upwards, pens);
        legend(sheet, below);
        if (curves.pieces().isEmpty()) {
            boolean isWhole = view.extent().isWhole();
            String why = isWhole ? "no category becomes active on this path" : "no category is active in this part";
            new PlotFrame(style, area).note(sheet, why, isWhole ? "none active" : "none here");
        }
    }

    /** Curves and names that are lit. */
    void light(Sheet sheet, Highlight highlight) {
        highlight.pinned().stream().sorted().forEach(category -> light(sheet, category));
        highlight.hovered().ifPresent(category -> light(sheet, category));
    }

    /** A dot on each named curve where the λ line cuts it. */
    void values(Sheet sheet, Solution solution, TruthMarks marks, double x) {
        if (!marks.missed().isEmpty() && clip.contains(x, upwards.at(0))) {
            sheet.add(TruthMark.MISSED.around(x, upwards.at(0), RADIUS, style.palette()));
        }
        for (Coefficient c : named) {
            double value = solution.coefficient(c.category());
            if (value != 0 && clip.contains(x, upwards.at(value))) {
                Pen outline = Pen.solid(style.palette().page(), 0.6);
                sheet.add(new Mark.Dot(
                        x,
                        upwards.at(value),
                        RADIUS,
                        DotShape.CIRCLE,
                        new Mark.Paint(pens.get(c.category()).color(), outline)));
                marks.around(c.category(), x, upwards.at(value), RADIUS, style.palette())
                        .ifPresent(sheet::add);
            }
        }
    }

    private void curve(Sheet sheet, int category, Points piece, Pen pen) {
        sheet.keep(new Mark.Polyline(piece, pen));
        sheet.hit(new HitRegion(category, HitRegion.Role.COEFFICIENT, new HitShape.Track(piece), words(category)));
    }

    private String words(int category) {
        return categories.label(category) + truth.coefficientLine(category);
    }

    private void events(Sheet sheet) {
        double y = upwards.at(0);
        for (PathCurves.Event event : curves.events()) {
            Pen pen = pens.get(event.category());
            Color color = pen == null ? style.palette().mixed(style.palette().faint(), 0.8) : pen.color();
            sheet.keep(mark(event.entered(), event.x(), y, pen == null ? 1.3 : 2.2, color));
        }
    }

    private static Mark mark(boolean entered, double x, double y, double radius, Color color) {
        return entered
                ? new Mark.Dot(x, y, radius, DotShape.TRIANGLE_UP, Mark.Paint.filled(color))
                : new Mark.Dot(
                        x, y, 1.5 * radius, DotShape.CROSS, new Mark.Paint(null, Pen.solid(color, 0.4 * radius)));
    }

    private void light(Sheet sheet, int category) {
        List<Points> pieces = curves.pieces().getOrDefault(category, List.of());
        if (pieces.isEmpty()) {
            return;
        }
        Palette palette = style.palette();
        Pen own = pens.getOrDefault(category, Pen.solid(palette.onHighlight(), 1.3));
        for (Points piece : pieces) {
            sheet.add(new Mark.Polyline(piece, Pen.solid(palette.highlight(), 4)));
            sheet.add(new Mark.Polyline(piece, own));
        }
        Lettering letters = Lettering.plain(names.letters(), palette.ink()).lit(palette);
        String words = categories.label(category);
        TextPosition position = names.of(category)
                .map(end -> onPage(end, words, letters))
                .orElseGet(() -> besidePeak(pieces, words, letters));
        sheet.add(new Mark.Text(words, position, letters));
    }

    /** A lit name is never cut; where it is too long it reaches back over the plot. */
    private TextPosition onPage(TextPosition end, String words, Lettering letters) {
        double last = style.width() - FigureFont.width(words, letters) - 1;
        return TextPosition.from(Math.min(end.x(), last), end.y());
    }

    /** Beyond the place of the largest |θ|. */
    private TextPosition besidePeak(List<Points> pieces, String words, Lettering letters) {
        double zero = upwards.at(0);
        double x = area.x();
        double y = zero;
        for (Points piece : pieces) {
            for (int i = 0; i < piece.size(); i++) {
                if (Math.abs(piece.y(i) - zero) > Math.abs(y - zero)) {
                    x = piece.x(i);
                    y = piece.y(i);
                }
            }
        }
        double half = FigureFont.width(words, letters) / 2;
        double middle = Math.max(area.x() + half, Math.min(area.right() - half, x));
        double onPage = Math.max(half + 1, Math.min(style.width() - half - 1, middle));
        double beyond = y + (y > zero ? 1 : -1) * letters.size();
        double inFrame = Math.max(area.y() - letters.size(), Math.min(area.bottom() + letters.size(), beyond));
        return TextPosition.centred(onPage, inFrame);
    }

    private void legend(Sheet sheet, double below) {
        if (!style.shows(PagePart.LEGEND)) {
            return;
        }
        double width = events(0, 0).end();
        double title = area.x()
                + area.width() / 2
                + FigureFont.width(view.coordinate().label(style), style.fontSize(), false) / 2;
        if (style.isNarrow() && style.width() - width < title + 4) {
            return;
        }
        events(style.width() - width, below).marks().forEach(sheet::keep);
    }

    private Legend events(double x, double below) {
        double size = 0.85 * style.fontSize();
        Color color = style.palette().ink();
        return new Legend(style, size, x, style.height() - below - size)
                .dot(DotShape.TRIANGLE_UP, Mark.Paint.filled(color), "enters")
                .dot(DotShape.CROSS, new Mark.Paint(null, Pen.solid(color, 0.9)), "leaves");
    }
}
