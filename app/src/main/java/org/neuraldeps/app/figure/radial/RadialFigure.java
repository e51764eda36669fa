package org.neuraldeps.app.figure.radial;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.several.Dependencies;
import org.neuraldeps.app.figure.several.Edge;
import org.neuraldeps.app.figure.several.EdgeWords;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.app.figure.several.SeveralCaption;
import org.neuraldeps.app.figure.several.SeveralMarks;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * The radial view of Fig. 4: base categories on a circle, targets inside, an arc for every coefficient, its width
 * proportional to |θ| on a scale that neither λ nor a filter changes. Immutable: what the layout fixes is laid out once,
 * {@link #at} adds the arcs. Few bases stand with upright names on
 * a circle that is drawn. Of many, on a page too small for all names round a circle the bases stand in two columns, and only
 * those with the strongest arcs, and those lit, carry their names.
 */
public final class RadialFigure {

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final RadialPlan plan;
    private final ArcWidth width;
    private final RowsBelow rows;
    private final Figure still;

    private RadialFigure(
            Categories categories, RadialLayout layout, ArcWidth width, RowsBelow rows, FigureStyle style) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        this.width = width;
        this.rows = rows;
        this.plan = new RadialPlan(categories, layout, rows, style);
        Sheet sheet = new Sheet(style);
        new RadialBases(categories, layout, style, plan).draw(sheet);
        new RadialLegend(width, style).draw(sheet, rows);
        this.still = sheet.figure("");
    }

    /** Lays out all that λ does not move, for many calls of {@link #at}. */
    public static RadialFigure of(Categories categories, RadialLayout layout, FigureStyle style) {
        return of(categories, layout, OptionalDouble.empty(), RowsBelow.NONE, style);
    }

    /**
     * The same on a scale that may be locked.
     *
     * @param full the |θ| of an arc that is drawn as wide as arcs usually get; empty where the layout says
     * @param rows which rows there are below the legend
     */
    public static RadialFigure of(
            Categories categories, RadialLayout layout, OptionalDouble full, RowsBelow rows, FigureStyle style) {
        return new RadialFigure(categories, layout, ArcWidth.of(layout, full), rows, style);
    }

    /** One figure: the solutions of the layout's targets, all for the same λ/λ_max or k. */
    public static Figure of(
            Categories categories,
            RadialLayout layout,
            LambdaSetting common,
            List<Solution> targetSolutions,
            FigureStyle style) {
        return of(categories, layout, style).at(common, targetSolutions, EdgeFilter.ALL, style.highlight());
    }

    /**
     * The figure with these dependencies; its fixed layer is always the same list.
     *
     * @param common λ/λ_max or k that was asked for, the same for all targets
     * @param targetSolutions one per target of the layout: at the λ that this means for it, or where its path ends before
     * @param filter which arcs to draw
     * @param highlight while something is lit, only its arcs keep their colour
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
        Sheet sheet = new Sheet(style.lighting(highlight));
        RadialArcs arcs = new RadialArcs(categories, layout, style.lighting(highlight), plan, width, marks);
        List<Edge> wanted = Edge.among(layout, targets, filter);
        List<Edge> drawn = marks.stability().kept(wanted);
        arcs.draw(sheet, drawn);
        int all = targets.stream().mapToInt(Dependencies::count).sum();
        int lines = rows.lines(style) + (style.shows(PagePart.LEGEND) ? 1 : 0);
        caption.above(sheet, EdgeWords.of("arc", drawn.size(), all, filter), lines);
        rows.draw(sheet, style, marks, wanted.size() - drawn.size());
        Figure moving = sheet.figure("");
        List<HitRegion> hits = new ArrayList<>(moving.hits());
        hits.addAll(still.hits());
        String title = layout.targets().size() + " categories made of "
                + layout.bases().size() + " others" + marks.behind();
        return new Figure(still.width(), still.height(), still.fixed(), moving.moving(), hits, title);
    }
}
