package org.neuraldeps.app.figure.radial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.neuraldeps.app.figure.Box;
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
import org.neuraldeps.app.figure.several.Beziers;
import org.neuraldeps.app.figure.several.Edge;
import org.neuraldeps.app.figure.several.Lighting;
import org.neuraldeps.app.figure.several.SeveralMarks;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialLayout;

/** The arcs from bases to targets, the targets' names on top, and what is lit. */
final class RadialArcs {

    /** Of the twelve pieces of an arc, those before its mark; and the mark's radius, points. */
    private static final int MARKED = 4;

    private static final double RADIUS = 3.2;

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final RadialPlan plan;
    private final ArcWidth width;
    private final SeveralMarks marks;

    RadialArcs(
            Categories categories,
            RadialLayout layout,
            FigureStyle style,
            RadialPlan plan,
            ArcWidth width,
            SeveralMarks marks) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        this.plan = plan;
        this.width = width;
        this.marks = marks;
    }

    /** Draws them, the first below the others. */
    void draw(Sheet sheet, List<Edge> arcs) {
        boolean lighting = Lighting.isOn(layout, style.highlight());
        marks.missed(layout).forEach(arc -> missed(sheet, arc, strength(arc, lighting)));
        for (Edge arc : arcs) {
            if (lighting && !arc.isLit(style.highlight())) {
                draw(sheet, arc, Lighting.DIMMED);
            }
        }
        for (Edge arc : arcs) {
            if (!lighting || arc.isLit(style.highlight())) {
                draw(sheet, arc, 1);
            }
        }
        marks.missed(layout).forEach(arc -> mark(sheet, arc, TruthMark.MISSED, strength(arc, lighting)));
        for (Edge arc : arcs) {
            marks.of(arc).ifPresent(mark -> mark(sheet, arc, mark, strength(arc, lighting)));
        }
        layout.targets().keySet().forEach(target -> target(sheet, target));
        List<Integer> lit = layout.bases().keySet().stream()
                .filter(style.highlight()::shows)
                .toList();
        if (plan.showsSomeNames()) {
            names(sheet, arcs, lit);
        }
        lit.forEach(base -> litBase(sheet, base));
    }

    private void draw(Sheet sheet, Edge arc, double strength) {
        Pen usual = Pens.of(arc.value(), width.of(arc.value()), style.palette());
        Pen pen = marks.stability().isPale(arc) ? StabilityMarks.pale(usual, style.palette()) : usual;
        Points curve = curve(arc);
        sheet.add(
                new Mark.Curve(curve, new Pen(style.palette().mixed(pen.color(), strength), pen.width(), pen.dash())));
        sheet.hit(new HitRegion(
                        arc.base(),
                        HitRegion.Role.COEFFICIENT,
                        new HitShape.Track(Beziers.polyline(curve, 12)),
                        () -> arc.tooltip(categories, marks))
                .predicting(arc.target()));
    }

    private double strength(Edge arc, boolean lighting) {
        return lighting && !arc.isLit(style.highlight()) ? Lighting.DIMMED : 1;
    }

    /** A hair where an arc should be. */
    private void missed(Sheet sheet, Edge arc, double strength) {
        Points curve = curve(arc);
        Palette palette = style.palette();
        sheet.add(new Mark.Curve(curve, new Pen(palette.mixed(palette.faint(), strength), 0.6, Dash.DOTTED)));
        sheet.hit(new HitRegion(
                        arc.base(),
                        HitRegion.Role.COEFFICIENT,
                        new HitShape.Track(Beziers.polyline(curve, 12)),
                        () -> arc.missedTooltip(categories, marks))
                .predicting(arc.target()));
    }

    /** On an arc, nearer to its base: there they are apart. */
    private void mark(Sheet sheet, Edge arc, TruthMark mark, double strength) {
        Points line = Beziers.polyline(curve(arc), 12);
        sheet.add(mark.on(line.x(MARKED), line.y(MARKED), RADIUS, strength, style.palette()));
    }

    /** Leaves the circle at a right angle and bends towards the target. */
    private Points curve(Edge arc) {
        Position base = layout.bases().get(arc.base());
        Box box = plan.targets().box(arc.target());
        double x0 = plan.x(base);
        double y0 = plan.y(base);
        double x3 = box.x() + box.width() / 2;
        double y3 = box.y() + box.height() / 2;
        double reach = 0.42 * Math.hypot(x3 - x0, y3 - y0);
        double x1 = x0 - reach * base.x();
        double y1 = y0 - reach * base.y();
        return new Points(
                new double[] {x0, x1, x3 + 0.3 * (x1 - x3), x3}, new double[] {y0, y1, y3 + 0.3 * (y1 - y3), y3});
    }

    private void target(Sheet sheet, int target) {
        Palette palette = style.palette();
        boolean lit = style.highlight().shows(target);
        Box box = plan.targets().box(target);
        double size = plan.targets().letters();
        Lettering plain = Lettering.plain(size, lit ? palette.onHighlight() : palette.ink());
        TextPosition position = TextPosition.centred(box.x() + box.width() / 2, box.y() + box.height() / 2);
        sheet.add(new Mark.Rect(
                box,
                0.4 * size,
                new Mark.Paint(lit ? palette.highlight() : palette.page(), Pen.solid(palette.ink(), 0.8))));
        sheet.add(new Mark.Text(plan.targets().words(target), position, plain.inBold()));
        sheet.hit(new HitRegion(
                target,
                HitRegion.Role.TARGET,
                new HitShape.Label(position, box.width(), box.height()),
                () -> categories.label(target) + "\ntarget"));
    }

    /** Names of the bases with the strongest arcs, those of lit arcs first, as far as they keep clear of each other and of those lit. */
    private void names(Sheet sheet, List<Edge> arcs, List<Integer> lit) {
        List<Box> taken = new ArrayList<>();
        for (int base : lit) {
            taken.add(nameBox(base, categories.label(base)));
        }
        Set<Integer> tried = new HashSet<>(lit);
        List<Edge> ranked = new ArrayList<>(arcs);
        Collections.reverse(ranked);
        ranked.sort(Comparator.comparing((Edge arc) -> !arc.isLit(style.highlight())));
        for (Edge arc : ranked) {
            int base = arc.base();
            String words = plan.baseWords(base);
            Box box = nameBox(base, words);
            if (tried.add(base) && taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                TextPosition position = plan.basePosition(base, words);
                Lettering letters =
                        Lettering.plain(plan.letters(), style.palette().ink());
                sheet.add(new Mark.Text(words, position, letters));
                sheet.hit(RadialBases.hit(
                        base, new HitShape.Label(position, box.width(), box.height()), categories.label(base)));
            }
        }
    }

    private Box nameBox(int base, String words) {
        double width = FigureFont.width(words, plan.letters(), false);
        double height = plan.letters() * FigureFont.LINE;
        TextPosition position = plan.basePosition(base, words);
        return new Box(position.x() - position.anchor().part() * width, position.y() - height / 2, width, height);
    }

    private void litBase(Sheet sheet, int base) {
        Position place = layout.bases().get(base);
        Palette palette = style.palette();
        Lettering letters = Lettering.plain(plan.letters(), palette.ink()).lit(palette);
        sheet.add(new Mark.Dot(
                plan.x(place),
                plan.y(place),
                1.5 * plan.dot(),
                DotShape.CIRCLE,
                new Mark.Paint(palette.highlight(), Pen.solid(palette.ink(), 0.6))));
        String words = plan.litWords(base);
        sheet.add(new Mark.Text(words, plan.basePosition(base, words), letters));
    }
}
