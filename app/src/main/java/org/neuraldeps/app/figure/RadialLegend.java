package org.neuraldeps.app.figure;

import java.util.List;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.graph.RadialLayout;

/** The strip below a radial view: signs, widths, and what is shown. */
final class RadialLegend {

    private final RadialLayout layout;
    private final FigureStyle style;

    RadialLegend(RadialLayout layout, FigureStyle style) {
        this.layout = layout;
        this.style = style;
    }

    /** The part that stays: the signs, and the widths of three values. */
    void draw(Sheet sheet) {
        double size = style.fontSize() * 0.95;
        Palette palette = style.palette();
        ArcWidth width = ArcWidth.of(layout);
        Legend legend = new Legend(style, size, size, style.height() - 1.1 * size).signs();
        for (double value : width.samples()) {
            legend.line(Pen.solid(palette.faint(), width.of(value)), "|θ| = " + Numbers.plain(value, 2));
        }
        legend.marks().forEach(sheet::keep);
    }

    /** The line that λ changes. */
    static void caption(Sheet sheet, FigureStyle style, List<Solution> solutions, int arcs) {
        double size = style.fontSize() * 0.95;
        String ratio = solutions.isEmpty() ? "" : Captions.ratio(solutions.get(0)) + " for every target,  ";
        sheet.add(new Mark.Text(
                ratio + arcs + " arcs",
                Spot.from(size, style.height() - 2.8 * size),
                Lettering.plain(size, style.palette().ink())));
    }
}
