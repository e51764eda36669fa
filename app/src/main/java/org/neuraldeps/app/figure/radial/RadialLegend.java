package org.neuraldeps.app.figure.radial;

import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Numbers;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
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
            String words = "|θ| = " + Numbers.plain(value, 2);
            if (legend.end() + 3.1 * size + FigureFont.width(words, size, false) < style.width()) {
                legend.line(Pen.solid(palette.faint(), width.of(value)), words);
            }
        }
        legend.marks().forEach(sheet::keep);
    }

    /** The line that λ changes. */
    static void caption(Sheet sheet, FigureStyle style, List<Solution> solutions, int arcs) {
        double size = style.fontSize() * 0.95;
        String every = solutions.isEmpty() ? "" : Captions.ratio(solutions.get(0)) + " for every target,  ";
        boolean fits = FigureFont.width(every + arcs + " arcs", size, false) < style.width() - 2 * size;
        String ratio = fits || solutions.isEmpty() ? every : Captions.ratio(solutions.get(0)) + ",  ";
        sheet.add(new Mark.Text(
                ratio + arcs + " arcs",
                TextPosition.from(size, style.height() - 2.8 * size),
                Lettering.plain(size, style.palette().ink())));
    }
}
