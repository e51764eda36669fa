package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.ui.NumberText;

/** The last line below a matrix: what colours and bars mean; as much as there is room for. */
final class MatrixLegend {

    private static final double[] VALUES = {-MatrixColors.FULL, -0.1, 0.1, MatrixColors.FULL};

    private static final String[] BARS = {"bars: Σ|θ| of targets, √Σ|θ| of predictors", "bars: Σ|θ|"};

    private final FigureStyle style;
    private final MatrixColors colors;
    private final double size;

    MatrixLegend(FigureStyle style) {
        this.style = style;
        this.colors = new MatrixColors(style.palette());
        this.size = style.fontSize() * 0.95;
    }

    void draw(Sheet sheet) {
        if (!style.shows(PagePart.LEGEND)) {
            return;
        }
        Legend legend = new Legend(style, size, size, style.height() - 1.1 * size);
        legend.words("θ");
        for (double value : VALUES) {
            sample(legend, value);
        }
        for (String words : BARS) {
            if (hasRoom(legend, 0, words)) {
                legend.words(words);
                break;
            }
        }
        legend.marks().forEach(sheet::keep);
    }

    private void sample(Legend legend, double value) {
        String words = value == MatrixColors.FULL
                ? "≥ " + NumberText.brief(value, 1)
                : (value == -MatrixColors.FULL ? "≤ " : "") + NumberText.brief(value, 1);
        double length = 0.9 * size;
        if (hasRoom(legend, length, words)) {
            Mark.Paint paint = Mark.Paint.filled(new java.awt.Color(colors.rgb(value)));
            legend.sample(length, (x, y) -> new Mark.Rect(new Box(x, y - length / 2, length, length), 0, paint), words);
        }
    }

    private boolean hasRoom(Legend legend, double length, String words) {
        return legend.end() + length + 0.5 * size + FigureFont.width(words, size, false) < style.width() - 0.5 * size;
    }
}
