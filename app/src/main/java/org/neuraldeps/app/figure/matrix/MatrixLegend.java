package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityWords;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.figure.several.EdgeJudgement;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.ui.NumberText;

/** The last line below a matrix: what colours and bars mean; as much as there is room for. */
final class MatrixLegend {

    private static final double[] VALUES = {-MatrixColors.FULL, -0.1, 0.1, MatrixColors.FULL};

    /** Width of a page that has room for all colours and what is pale, in sizes of letters. */
    private static final double ROOM_FOR_ALL = 45;

    private static final String[] BARS = {"bars: Σ|θ| of targets, √Σ|θ| of predictors", "bars: Σ|θ|"};

    private final FigureStyle style;
    private final MatrixColors colors;
    private final MatrixParts parts;
    private final PaleCells pale;
    private final double size;

    MatrixLegend(FigureStyle style, MatrixColors colors, MatrixParts parts, PaleCells pale) {
        this.pale = pale;
        this.style = style;
        this.colors = colors;
        this.parts = parts;
        this.size = style.fontSize() * 0.95;
    }

    /**
     * Draws it.
     *
     * @param kept what is drawn
     * @param names what networks are called
     */
    void draw(Sheet sheet, LayeredEdges kept, Networks names) {
        if (!style.shows(PagePart.LEGEND)) {
            return;
        }
        Legend legend = new Legend(style, size, size, style.height() - 1.1 * size);
        if (colors.areOfLayers()) {
            layers(legend, kept, names);
        } else {
            legend.words("θ");
            boolean isNarrow = kept.areMarked() && style.width() < ROOM_FOR_ALL * size;
            for (double value : isNarrow ? new double[] {-MatrixColors.FULL, MatrixColors.FULL} : VALUES) {
                sample(legend, EdgeLayer.SOLVED, value, words(value));
            }
        }
        if (kept.areMarked()) {
            pale(legend, kept.layers().keySet().iterator().next());
        }
        for (String words : BARS) {
            if (hasRoom(legend, 0, words)) {
                legend.words(words);
                break;
            }
        }
        legend.marks().forEach(sheet::keep);
    }

    private static String words(double value) {
        if (value == MatrixColors.FULL) {
            return "≥ " + NumberText.brief(value, 1);
        }
        return (value == -MatrixColors.FULL ? "≤ " : "") + NumberText.brief(value, 1);
    }

    private void layers(Legend legend, LayeredEdges kept, Networks names) {
        kept.layers().keySet().forEach(layer -> sample(legend, layer, MatrixColors.FULL, AllWords.layer(layer, names)));
        EdgeLayer first = kept.layers().keySet().iterator().next();
        sample(legend, first, -MatrixColors.FULL, "θ < 0");
        sample(legend, first, 0.1, "|θ| = 0.1");
    }

    private void pale(Legend legend, EdgeLayer layer) {
        double length = 0.9 * size;
        int halves = EdgeJudgement.halves();
        for (String words : pale.areHollow() ? StabilityWords.hollow(halves) : StabilityWords.pale(halves)) {
            if (hasRoom(legend, length, words)) {
                legend.sample(length, (x, y) -> paleCell(new Box(x, y - length / 2, length, length), layer), words);
                return;
            }
        }
    }

    private Mark paleCell(Box box, EdgeLayer layer) {
        double value = MatrixColors.FULL;
        int rgb = pale.areHollow() ? colors.rgb(layer, value) : colors.pale(layer, value);
        Tiles.Builder tiles = new Tiles.Builder(box, 2).add(box.x(), box.y(), box.width(), box.height(), rgb);
        if (pale.areHollow()) {
            pale.addInside(tiles, box);
        }
        return new Mark.Tiled(tiles.tiles());
    }

    private void sample(Legend legend, EdgeLayer layer, double value, String words) {
        double length = 0.9 * size;
        if (hasRoom(legend, length, words)) {
            legend.sample(
                    length,
                    (x, y) -> cell(parts.of(new Box(x, y - length / 2, length, length), layer), layer, value),
                    words);
        }
    }

    private Mark cell(Box box, EdgeLayer layer, double value) {
        Tiles.Builder tiles =
                new Tiles.Builder(box, 2).add(box.x(), box.y(), box.width(), box.height(), colors.rgb(layer, value));
        if (colors.areOfLayers() && value < 0) {
            Box minus = MatrixCells.minus(box);
            tiles.add(
                    minus.x(),
                    minus.y(),
                    minus.width(),
                    minus.height(),
                    colors.letters(value).getRGB());
        }
        return new Mark.Tiled(tiles.tiles());
    }

    private boolean hasRoom(Legend legend, double length, String words) {
        return legend.end() + length + 0.5 * size + FigureFont.width(words, size, false) < style.width() - 0.5 * size;
    }
}
