package org.neuraldeps.app.figure.atlas;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.StabilityWords;
import org.neuraldeps.app.figure.Tapers;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.figure.several.EdgeJudgement;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.ui.NumberText;

/** The last line below an atlas: which way a dependency points, the signs, what is pale, and what widths mean; as much as there is room for. */
final class AtlasLegend {

    private static final String DIRECTION = "predictor → target";

    /** Width of a page that has room for signs, the direction and what is pale, in sizes of letters. */
    private static final double ROOM_FOR_ALL = 45;

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
        boolean isMarked = kept.filter(LayeredEdges::areMarked).isPresent();
        if (kept.filter(edges -> !edges.areOfProblem()).isPresent()) {
            kept.get()
                    .layers()
                    .keySet()
                    .forEach(layer -> sample(legend, new Curve(layer, 1), AllWords.layer(layer, names)));
            sample(legend, new Curve(EdgeLayer.SHARED, -1), "θ < 0");
        } else {
            boolean isNarrow = isMarked && style.width() < ROOM_FOR_ALL * size;
            sample(legend, new Curve(EdgeLayer.SOLVED, 1), isNarrow ? "θ > 0" : "θ > 0,  " + DIRECTION);
            sample(legend, new Curve(EdgeLayer.SOLVED, -1), "θ < 0");
        }
        if (isMarked) {
            pale(legend, kept.get().layers().keySet().iterator().next());
        }
        for (double value : VALUES) {
            sample(legend, new Curve(EdgeLayer.SHARED, value), "|θ| = " + NumberText.brief(value, 1));
        }
        legend.marks().forEach(sheet::add);
    }

    /** What a sample is of. */
    private record Curve(EdgeLayer layer, double value, double strength) {

        Curve(EdgeLayer layer, double value) {
            this(layer, value, 1);
        }
    }

    private void pale(Legend legend, EdgeLayer layer) {
        double end = legend.end();
        List<String> variants = StabilityWords.pale(EdgeJudgement.halves());
        // The widths behind it need their room, too.
        for (String words : variants.subList(1, variants.size())) {
            if (legend.end() == end) {
                sample(legend, new Curve(layer, 1, StabilityMarks.PALE), words);
            }
        }
    }

    private void sample(Legend legend, Curve curve, String words) {
        double length = 3.2 * size;
        if (legend.end() + length + 0.5 * size + FigureFont.width(words, size, false) < style.width() - 0.5 * size) {
            legend.sample(length, (x, y) -> taper(x, y, length, curve), words);
        }
    }

    private Mark taper(double x, double y, double length, Curve curve) {
        double value = curve.value();
        double width = Math.abs(value) == 1 ? 0.3 * size : pens.width(value);
        int rgb = pens.rgb(curve.layer(), value, curve.strength());
        Tapers one = new Tapers.Builder(1)
                .add(x, y + 0.05 * length, x + length, y + 0.05 * length, width, rgb, value < 0)
                .tapers();
        return new Mark.Strands(new Box(x, y - size, length, 2 * size), one);
    }
}
