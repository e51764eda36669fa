package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.several.KeptEdges;

/** θ in each cell, where cells are large enough for it. */
final class CellNumbers {

    private static final String WIDEST = "-0.000";

    private final MatrixOrders orders;
    private final KeptEdges kept;
    private final MatrixView view;
    private final FigureStyle style;
    private final MatrixColors colors;

    CellNumbers(MatrixOrders orders, KeptEdges kept, MatrixView view, FigureStyle style) {
        this.orders = orders;
        this.kept = kept;
        this.view = view;
        this.style = style;
        this.colors = new MatrixColors(style.palette());
    }

    void draw(Sheet sheet) {
        double size = 0.75 * style.fontSize();
        if (view.height() < 1.4 * size || view.width() < FigureFont.width(WIDEST, size, false) + 2) {
            return;
        }
        for (int i = 0; i < kept.size(); i++) {
            double x = view.x(orders.columns().places()[kept.predictor(i)] + 0.5);
            double y = view.y(orders.rows().places()[kept.target(i)] + 0.5);
            String words = Captions.coefficient(kept.value(i));
            double half = FigureFont.width(words, size, false) / 2;
            if (view.area().contains(x - half, y - size) && view.area().contains(x + half, y + size)) {
                sheet.add(new Mark.Text(
                        words, TextPosition.centred(x, y), Lettering.plain(size, colors.letters(kept.value(i)))));
            }
        }
    }
}
