package org.neuraldeps.app.figure.chord;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.several.Dependencies;
import org.neuraldeps.app.figure.several.Edge;
import org.neuraldeps.app.figure.several.EdgeWords;
import org.neuraldeps.app.figure.several.Lighting;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.app.figure.several.SeveralCaption;
import org.neuraldeps.app.figure.several.SeveralMarks;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * The chord figure: targets and bases round a circle, related ones neighbours, and a chord from base to target for every
 * coefficient, whose two ends on the circle are as long as |θ|. The order is fixed and the scale is that of a reference
 * λ, so that a segment grows and shrinks at its place while λ is swept; a filter takes chords away and moves nothing.
 */
public final class ChordFigure {

    private final Categories categories;
    private final RadialLayout layout;
    private final OptionalDouble locked;
    private final FigureStyle style;
    private final RowsBelow rows;
    private final ChordPlan plan;

    private ChordFigure(
            Categories categories, RadialLayout layout, OptionalDouble locked, RowsBelow rows, FigureStyle style) {
        this.categories = categories;
        this.layout = layout;
        this.locked = locked;
        this.style = style;
        this.rows = rows;
        this.plan = new ChordPlan(categories, layout, rows, style);
    }

    /** Finds the circle and the letters, for many calls of {@link #at}. */
    public static ChordFigure of(Categories categories, RadialLayout layout, FigureStyle style) {
        return of(categories, layout, OptionalDouble.empty(), RowsBelow.NONE, style);
    }

    /**
     * The same on a scale that may be locked.
     *
     * @param perDegree the |θ| of one degree, kept while the circle is not full; empty where the layout says
     * @param rows which rows there are below the legend
     */
    public static ChordFigure of(
            Categories categories, RadialLayout layout, OptionalDouble perDegree, RowsBelow rows, FigureStyle style) {
        return new ChordFigure(categories, layout, perDegree, rows, style);
    }

    /**
     * The figure with these dependencies.
     *
     * @param common λ/λ_max or k that was asked for, the same for all targets
     * @param targetSolutions one per target of the layout: at the λ that this means for it, or where its path ends before
     * @param filter which chords to draw
     * @param highlight while something is lit, only its chords keep their colour
     */
    public Figure at(LambdaSetting common, List<Solution> targetSolutions, EdgeFilter filter, Highlight highlight) {
        return at(common, targetSolutions, SeveralMarks.NONE, filter, highlight);
    }

    /**
     * The same with marks.
     *
     * @param marks what is found, false and missed of a truth, and what half-samples say; what is missed is drawn whatever the filter
     */
    public Figure at(
            LambdaSetting common,
            List<Solution> targetSolutions,
            SeveralMarks marks,
            EdgeFilter filter,
            Highlight highlight) {
        return at(
                Dependencies.of(targetSolutions),
                new SeveralCaption(style, categories, common, targetSolutions),
                marks,
                filter,
                highlight);
    }

    /**
     * The same of what targets are made of, however that was found.
     *
     * @param targets one per target of the layout
     * @param caption what is said below
     */
    public Figure at(List<Dependencies> targets, SeveralCaption caption, EdgeFilter filter, Highlight highlight) {
        return at(targets, caption, SeveralMarks.NONE, filter, highlight);
    }

    private Figure at(
            List<Dependencies> targets,
            SeveralCaption caption,
            SeveralMarks marks,
            EdgeFilter filter,
            Highlight highlight) {
        FigureStyle lit = style.lighting(highlight);
        ChordCircle circle = new ChordCircle(layout, locked, Edge.among(layout, targets, EdgeFilter.ALL));
        List<Edge> wanted = Edge.among(layout, targets, filter);
        Set<Edge> drawn = new HashSet<>(marks.stability().kept(wanted));
        Sheet sheet = new Sheet(lit);
        if (plan.isFew()) {
            circle(sheet);
        }
        List<Chord> chords = circle.chords().stream()
                .filter(chord -> drawn.contains(chord.edge()))
                .toList();
        ChordRibbons ribbons = new ChordRibbons(categories, lit, plan.disc(), marks);
        boolean lighting = Lighting.isOn(layout, highlight);
        ribbons.missed(sheet, circle, marks.missed(layout), lighting);
        ribbons.draw(sheet, chords, lighting);
        new ChordRing(categories, layout, lit, plan).draw(sheet, circle, drawn);
        plan.names(lit).draw(sheet, circle);
        caption.above(
                sheet, EdgeWords.of("chord", chords.size(), circle.chords().size(), filter), plan.linesBelow());
        new ChordLegend(style, plan, rows.lines(style)).draw(sheet, circle.scale());
        rows.draw(sheet, style, marks, wanted.size() - drawn.size());
        return sheet.figure(layout.targets().size() + " categories made of "
                + layout.bases().size() + " others" + marks.behind());
    }

    /** A thin line where the circle is: few segments alone, most of them empty, do not make one. */
    private void circle(Sheet sheet) {
        Disc disc = plan.disc();
        Pen pen = Pen.solid(style.palette().rule(), 0.6);
        sheet.add(new Mark.Dot(disc.cx(), disc.cy(), disc.radius(), DotShape.CIRCLE, new Mark.Paint(null, pen)));
    }
}
