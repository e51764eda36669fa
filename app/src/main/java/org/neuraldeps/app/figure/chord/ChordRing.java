package org.neuraldeps.app.figure.chord;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.several.Edge;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;

/** The segments of the categories: dark for targets; the pieces of edges that a filter leaves out are empty. */
final class ChordRing {

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final ChordPlan plan;

    ChordRing(Categories categories, RadialLayout layout, FigureStyle style, ChordPlan plan) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        this.plan = plan;
    }

    void draw(Sheet sheet, ChordCircle circle, Set<Edge> drawn) {
        circle.segments().forEach((category, span) -> segment(sheet, category, span));
        for (Chord chord : circle.chords()) {
            if (!drawn.contains(chord.edge())) {
                List.of(chord.atBase(), chord.atTarget()).forEach(span -> empty(sheet, span));
            }
        }
    }

    private void segment(Sheet sheet, int category, Span span) {
        Palette palette = style.palette();
        boolean lit = style.highlight().shows(category);
        Disc disc = plan.disc();
        if (span.length() == 0) {
            double out = disc.radius() + plan.ring();
            sheet.add(new Mark.Line(
                    disc.x(span.from(), disc.radius()),
                    disc.y(span.from(), disc.radius()),
                    disc.x(span.from(), out),
                    disc.y(span.from(), out),
                    Pen.solid(lit ? palette.highlight() : palette.rule(), lit ? 2 : 1)));
        } else {
            Pen outline = lit ? Pen.solid(palette.ink(), 0.6) : null;
            sheet.add(new Mark.Area(
                    disc.ring(span, plan.ring()),
                    new Mark.Paint(lit ? palette.highlight() : color(category), outline)));
        }
        Span reached = span.length() < 1 ? new Span(span.middle() - 0.5, 1) : span;
        sheet.hit(hit(category, new HitShape.Outline(disc.ring(reached, plan.ring()))));
    }

    private Color color(int category) {
        return layout.targets().containsKey(category)
                ? style.palette().ink()
                : style.palette().mixed(style.palette().faint(), 0.7);
    }

    private void empty(Sheet sheet, Span span) {
        Points ring = plan.disc().ring(span, plan.ring());
        sheet.add(new Mark.Area(
                ring,
                new Mark.Paint(style.palette().page(), Pen.solid(style.palette().rule(), 0.5))));
    }

    private HitRegion hit(int category, HitShape shape) {
        boolean target = layout.targets().containsKey(category);
        HitRegion.Role role = target ? HitRegion.Role.TARGET : HitRegion.Role.CATEGORY;
        NameLetters letters = new NameLetters(categories, layout, style, style.fontSize());
        return new HitRegion(category, role, shape, () -> letters.tooltip(category));
    }
}
