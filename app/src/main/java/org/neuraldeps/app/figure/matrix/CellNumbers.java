package org.neuraldeps.app.figure.matrix;

import java.awt.Color;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.state.EdgeLayer;

/** θ in each cell, where cells are large enough for it. */
final class CellNumbers {

    private static final String WIDEST = "-0.000";

    private final MatrixOrders orders;
    private final LayeredEdges kept;
    private final MatrixView view;
    private final FigureStyle style;
    private final MatrixParts parts;

    CellNumbers(MatrixOrders orders, LayeredEdges kept, MatrixView view, MatrixParts parts, FigureStyle style) {
        this.orders = orders;
        this.kept = kept;
        this.view = view;
        this.style = style;
        this.parts = parts;
    }

    void draw(Sheet sheet) {
        double size = 0.75 * style.fontSize();
        Box first = parts.box(0, 0, EdgeLayer.SOLVED);
        if (first.height() < 1.4 * size || first.width() < FigureFont.width(WIDEST, size, false) + 2) {
            return;
        }
        for (int i = 0; i < kept.size(); i++) {
            Box part = parts.box(
                    orders.rows().places()[kept.target(i)],
                    orders.columns().places()[kept.predictor(i)],
                    kept.layer(i));
            double x = part.x() + part.width() / 2;
            double y = part.y() + part.height() / 2;
            String words = Captions.coefficient(kept.value(i));
            double half = FigureFont.width(words, size, false) / 2;
            if (view.area().contains(x - half, y - size) && view.area().contains(x + half, y + size)) {
                sheet.add(new Mark.Text(words, TextPosition.centred(x, y), Lettering.plain(size, letters(i))));
            }
        }
    }

    /** A pale cell is hollow, for it is large enough. */
    private Color letters(int i) {
        return kept.isPale(i) ? style.palette().ink() : MatrixColors.letters(style.palette(), kept.value(i));
    }
}
