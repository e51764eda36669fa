package org.neuraldeps.app.figure.star;

import java.awt.Color;
import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Pens;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.Categories;

/** What both kinds of star share: the spokes, their widths, and the names that answer to the mouse. */
final class StarSpokes {

    private static final double WIDEST = 6;
    private static final double NARROWEST = 0.7;
    private static final int MANY = 24;
    private static final double SMALL = 0.82;

    private final Categories categories;
    private final List<Coefficient> shown;
    private final SpokeMarks marks;
    private final FigureStyle style;
    private final StarCentre centre;
    private final double full;
    private final double letters;

    /** With letters that suit the number of spokes. */
    static StarSpokes of(
            Categories categories, List<Coefficient> shown, SpokeMarks marks, FigureStyle style, StarCentre centre) {
        return new StarSpokes(categories, shown, marks, style, centre, shown.size() <= MANY ? 1 : SMALL);
    }

    /**
     * @param shown by falling |θ|, not empty; 0 for what is missed
     * @param marks what is marked
     * @param part size of the names in font sizes
     */
    private StarSpokes(
            Categories categories,
            List<Coefficient> shown,
            SpokeMarks marks,
            FigureStyle style,
            StarCentre centre,
            double part) {
        this.categories = categories;
        this.shown = shown;
        this.marks = marks;
        this.style = style;
        this.centre = centre;
        this.full = shown.get(0).value() == 0
                ? 1
                : Ticks.roundUp(Math.abs(shown.get(0).value()));
        this.letters = part * style.fontSize();
    }

    /** The strongest of them, in small letters. */
    StarSpokes small(int count) {
        return new StarSpokes(categories, shown.subList(0, count), marks, style, centre, SMALL);
    }

    int size() {
        return shown.size();
    }

    StarCentre centre() {
        return centre;
    }

    FigureStyle style() {
        return style;
    }

    /** Size of the names. */
    double letters() {
        return letters;
    }

    String label(int i) {
        return categories.label(shown.get(i).category());
    }

    /** Whether it is a true predictor without a coefficient. */
    boolean isMissed(int i) {
        return shown.get(i).value() == 0;
    }

    /** Whether its place stays empty, for too few half-samples select it. */
    boolean isLeftOut(int i) {
        return !isMissed(i) && marks.stability().isLeftOut(shown.get(i).category());
    }

    private boolean isPale(int i) {
        return !isMissed(i) && marks.stability().isPale(shown.get(i).category());
    }

    /** The colour of a name or a number. */
    Color ink(int i) {
        return isMissed(i) || isPale(i)
                ? style.palette().faint()
                : style.palette().ink();
    }

    /** A name and its number, where it has one. */
    String labelAndNumber(int i) {
        return isMissed(i) ? label(i) : label(i) + " " + number(i);
    }

    String number(int i) {
        return Captions.coefficient(shown.get(i).value());
    }

    /** The i-th spoke from the centre to a point. */
    void spoke(Sheet sheet, int i, double x, double y) {
        if (isLeftOut(i)) {
            return;
        }
        Coefficient c = shown.get(i);
        Palette palette = style.palette();
        double width = NARROWEST + (WIDEST - NARROWEST) * Math.abs(c.value()) / full;
        boolean lit = style.highlight().shows(c.category());
        if (lit) {
            sheet.add(new Mark.Line(centre.x(), centre.y(), x, y, Pen.solid(palette.highlight(), width + 3)));
        }
        sheet.add(new Mark.Line(centre.x(), centre.y(), x, y, pen(i, width)));
        double radius = 0.4 * letters();
        sheet.add(new Mark.Dot(x, y, radius, c.value() < 0 ? DotShape.DIAMOND : DotShape.CIRCLE, dot(i, lit)));
        marks.truth().around(c.category(), x, y, radius, palette).ifPresent(sheet::add);
        sheet.hit(new HitRegion(
                c.category(),
                HitRegion.Role.COEFFICIENT,
                new HitShape.Track(new Points(new double[] {centre.x(), x}, new double[] {centre.y(), y})),
                () -> tooltip(c)));
    }

    private Mark.Paint dot(int i, boolean lit) {
        Palette palette = style.palette();
        double value = shown.get(i).value();
        Mark.Paint usual = isPale(i)
                ? StabilityMarks.hollow(value, palette)
                : Mark.Paint.filled(isMissed(i) ? palette.page() : palette.ofSign(value));
        return lit ? new Mark.Paint(usual.fill(), Pen.solid(palette.highlight(), 1.5)) : usual;
    }

    private Pen pen(int i, double width) {
        Palette palette = style.palette();
        if (isMissed(i)) {
            return new Pen(palette.mixed(palette.faint(), 0.6), NARROWEST, Dash.DOTTED);
        }
        Pen usual = Pens.of(shown.get(i).value(), width, palette);
        return isPale(i) ? StabilityMarks.pale(usual, palette) : usual;
    }

    /** From the end of a spoke to the edge of what is drawn there, points. */
    double reach() {
        return marks.truth().areKnown() ? TruthMark.reach(0.4 * letters()) : 0.4 * letters();
    }

    /** From the end of a spoke to what stands beside it, points: room for the mark where there is one. */
    double clearance(double usual) {
        return marks.truth().areKnown() ? Math.max(usual, reach() + 0.25 * letters()) : usual;
    }

    /** A line of the i-th name. */
    void name(Sheet sheet, int i, String words, TextPosition position) {
        if (isLeftOut(i)) {
            return;
        }
        Coefficient c = shown.get(i);
        Palette palette = style.palette();
        Lettering plain = Lettering.plain(letters(), ink(i));
        sheet.add(new Mark.Text(words, position, style.highlight().shows(c.category()) ? plain.lit(palette) : plain));
        sheet.hit(new HitRegion(
                c.category(),
                HitRegion.Role.CATEGORY,
                new HitShape.Label(position, FigureFont.width(words, plain), letters() * FigureFont.LINE),
                () -> tooltip(c)));
    }

    private String tooltip(Coefficient c) {
        return Captions.tooltip(categories.label(c.category()), c.value()) + marks.lines(c.category());
    }
}
