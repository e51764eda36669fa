package org.neuraldeps.app.figure.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.LabelPlacer;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.NumberText;

/** The dots, the λ/2 bar and the names of a scatter. */
final class ScatterDots {

    private static final int NAMED = 14;

    private final Categories categories;
    private final CovLassoProblem problem;
    private final Solution solution;
    private final FigureStyle style;
    private final Plane plane;
    private final Scale across;
    private final Scale upwards;
    private final LabelPlacer placer;
    private Set<Integer> violators = Set.of();

    ScatterDots(Categories categories, CovLassoProblem problem, Solution solution, FigureStyle style, Plane plane) {
        this.categories = categories;
        this.problem = problem;
        this.solution = solution;
        this.style = style;
        this.plane = plane;
        this.across = plane.across();
        this.upwards = plane.upwards();
        this.placer = new LabelPlacer(plane.area());
    }

    /** Keeps names off a box. */
    void block(Box box) {
        placer.block(box);
    }

    /** @param ruledOut non-zeros below the bar */
    void draw(Sheet sheet, List<Integer> ruledOut) {
        violators = Set.copyOf(ruledOut);
        List<Coefficient> nonzeros = solution.byMagnitude();
        zeros(sheet);
        nonzeros.forEach(c -> placer.block(around(c, radius() + 0.5)));
        new ScatterBar(plane, style, solution.lambda() / 2).draw(sheet, placer);
        names(sheet, nonzeros);
        for (Coefficient c : nonzeros) {
            nonzero(sheet, c);
        }
        for (int category : style.highlight().pinned()) {
            lit(sheet, category);
        }
        style.highlight().hovered().ifPresent(category -> lit(sheet, category));
    }

    static Mark.Paint zeroPaint(Palette palette) {
        return new Mark.Paint(null, Pen.solid(palette.mixed(palette.faint(), 0.75), 0.6));
    }

    static Mark.Paint nonzeroPaint(double value, Palette palette) {
        return new Mark.Paint(palette.ofSign(value), Pen.solid(palette.page(), 0.5));
    }

    static DotShape shape(double value) {
        return value < 0 ? DotShape.DIAMOND : DotShape.CIRCLE;
    }

    private void zeros(Sheet sheet) {
        double y = upwards.at(0);
        double last = across.start();
        for (int j : problem.dictionary().indices()) {
            if (solution.coefficient(j) == 0) {
                double x = x(j);
                last = Math.max(last, x);
                sheet.keep(new Mark.Dot(x, y, 1.7, DotShape.CIRCLE, zeroPaint(style.palette())));
                hit(sheet, j, x, y);
            }
        }
        placer.block(new Box(across.start() - 3, y - 3, last - across.start() + 6, 6));
    }

    /** Those that the bar rules out first, then the strongest: what is placed first gets the better place. */
    private void names(Sheet sheet, List<Coefficient> nonzeros) {
        List<Coefficient> named =
                new ArrayList<>(nonzeros.stream().filter(this::isViolator).toList());
        nonzeros.stream().filter(c -> !isViolator(c)).limit(NAMED).forEach(named::add);
        for (Coefficient c : named) {
            name(sheet, c);
        }
    }

    private void name(Sheet sheet, Coefficient c) {
        boolean violator = isViolator(c);
        Palette palette = style.palette();
        Lettering letters = Lettering.plain(
                (violator ? 0.92 : 0.86) * style.fontSize(), violator ? palette.accent() : palette.ink());
        String words = categories.label(c.category());
        double x = x(c.category());
        double y = upwards.at(c.value());
        Optional<Box> box = placer.place(
                x,
                y,
                LabelPlacer.size(words, letters),
                radius() + 0.5,
                violator ? LabelPlacer.ANYWHERE : LabelPlacer.NEAR);
        if (box.isEmpty()) {
            return;
        }
        leader(sheet, x, y, box.get());
        TextPosition position =
                TextPosition.from(box.get().x(), box.get().y() + box.get().height() / 2);
        sheet.add(new Mark.Text(words, position, letters));
        sheet.hit(new HitRegion(
                c.category(),
                HitRegion.Role.CATEGORY,
                new HitShape.Label(position, box.get().width(), box.get().height()),
                () -> tooltip(c.category())));
    }

    private void leader(Sheet sheet, double x, double y, Box box) {
        double toX = Math.max(box.x(), Math.min(box.right(), x));
        double toY = Math.max(box.y() + 1, Math.min(box.bottom() - 1, y));
        if (Math.hypot(toX - x, toY - y) > radius() + 4) {
            sheet.add(new Mark.Line(x, y, toX, toY, Pen.solid(style.palette().rule(), 0.6)));
        }
    }

    private void nonzero(Sheet sheet, Coefficient c) {
        double x = x(c.category());
        double y = upwards.at(c.value());
        sheet.add(new Mark.Dot(x, y, radius(), shape(c.value()), nonzeroPaint(c.value(), style.palette())));
        if (isViolator(c)) {
            Pen ring = Pen.solid(style.palette().accent(), 1.1);
            sheet.add(new Mark.Dot(x, y, radius() + 2, DotShape.CIRCLE, new Mark.Paint(null, ring)));
        }
        hit(sheet, c.category(), x, y);
    }

    private void lit(Sheet sheet, int category) {
        if (!problem.dictionary().contains(category)) {
            return;
        }
        double value = solution.coefficient(category);
        double x = x(category);
        double y = upwards.at(value);
        Palette palette = style.palette();
        sheet.add(new Mark.Dot(
                x,
                y,
                radius() + 2.2,
                DotShape.CIRCLE,
                new Mark.Paint(palette.highlight(), Pen.solid(palette.ink(), 0.6))));
        sheet.add(
                value == 0
                        ? new Mark.Dot(x, y, 1.7, DotShape.CIRCLE, Mark.Paint.filled(palette.onHighlight()))
                        : new Mark.Dot(x, y, radius(), shape(value), nonzeroPaint(value, palette)));
        String words = categories.label(category);
        Lettering letters = Lettering.plain(style.fontSize(), palette.ink()).lit(palette);
        double width = FigureFont.width(words, letters);
        double away = radius() + 4;
        double wished = x + away + width > across.end() ? x - away - width : x + away;
        double start = Math.max(1, Math.min(style.width() - width - 1, wished));
        sheet.add(new Mark.Text(words, TextPosition.from(start, y), letters));
    }

    private void hit(Sheet sheet, int category, double x, double y) {
        HitShape disc = new HitShape.Disc(x, y, 1.5);
        sheet.hit(new HitRegion(category, HitRegion.Role.CATEGORY, disc, () -> tooltip(category)));
    }

    private String tooltip(int category) {
        return Captions.tooltip(categories.label(category), solution.coefficient(category)) + "\n|E fᵢ fⱼ| = "
                + NumberText.brief(Math.abs(problem.correlations()[category]), 4);
    }

    private boolean isViolator(Coefficient c) {
        return violators.contains(c.category());
    }

    private Box around(Coefficient c, double radius) {
        return new Box(x(c.category()) - radius, upwards.at(c.value()) - radius, 2 * radius, 2 * radius);
    }

    private double x(int category) {
        return across.at(Math.abs(problem.correlations()[category]));
    }

    private double radius() {
        return 0.33 * style.fontSize();
    }
}
