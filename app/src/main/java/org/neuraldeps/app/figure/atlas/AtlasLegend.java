package org.neuraldeps.app.figure.atlas;

import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.Tapers;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.ui.NumberText;

/** The last line below an atlas: which way a dependency points, the signs, and what widths mean; as much as there is room for. */
final class AtlasLegend {

    private static final String DIRECTION = "predictor → target";

    /** What samples are of: wide enough to be seen. */
    private static final double[] VALUES = {0.5, 0.2};

    private final FigureStyle style;
    private final AtlasPens pens;
    private final double size;

    AtlasLegend(FigureStyle style, AtlasPens pens) {
        this.style = style;
        this.pens = pens;
        this.size = style.fontSize() * 0.95;
    }

    /**
     * Draws it.
     *
     * @param kept what is drawn, which says whether layers are told apart
     * @param names what networks are called
     */
    void draw(Sheet sheet, Optional<LayeredEdges> kept, Networks names) {
        if (!style.shows(PagePart.LEGEND)) {
            return;
        }
        Legend legend = new Legend(style, size, size, style.height() - 1.1 * size);
        if (kept.filter(edges -> !edges.areOfProblem()).isPresent()) {
            kept.get().layers().keySet().forEach(layer -> sample(legend, layer, 1, AllWords.layer(layer, names)));
            sample(legend, EdgeLayer.SHARED, -1, "θ < 0");
        } else {
            sample(legend, EdgeLayer.SOLVED, 1, "θ > 0,  " + DIRECTION);
            sample(legend, EdgeLayer.SOLVED, -1, "θ < 0");
        }
        for (double value : VALUES) {
            sample(legend, EdgeLayer.SHARED, value, "|θ| = " + NumberText.brief(value, 1));
        }
        legend.marks().forEach(sheet::add);
    }

    private void sample(Legend legend, EdgeLayer layer, double value, String words) {
        double length = 3.2 * size;
        if (legend.end() + length + 0.5 * size + FigureFont.width(words, size, false) < style.width() - 0.5 * size) {
            legend.sample(length, (x, y) -> taper(x, y, length, layer, value), words);
        }
    }

    private Mark taper(double x, double y, double length, EdgeLayer layer, double value) {
        double width = Math.abs(value) == 1 ? 0.3 * size : pens.width(value);
        Tapers one = new Tapers.Builder(1)
                .add(x, y + 0.05 * length, x + length, y + 0.05 * length, width, pens.rgb(layer, value, 1), value < 0)
                .tapers();
        return new Mark.Strands(new Box(x, y - size, length, 2 * size), one);
    }
}
