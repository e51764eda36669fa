package org.neuraldeps.app.figure.correlations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthMark;

/** What the signs mean, below the plot, in as many rows as the page is narrow. */
final class CorrelationLegend {

    /** Height of a row, in letter sizes of the figure. */
    private static final double ROW = 1.3;

    /** Behind so many others: what is left out first is what says least. */
    private static final int ENTRIES_OF_TRUTH = 4;

    private final FigureStyle style;
    private final double size;
    private final List<List<UnaryOperator<Legend>>> rows = new ArrayList<>();

    /**
     * @param isMarked whether it is known what is true
     * @param free the height that the plot can spare, points; rows for which it is too little are left out
     */
    CorrelationLegend(FigureStyle style, boolean isMarked, double free) {
        this.style = style;
        this.size = 0.85 * style.fontSize();
        if (style.shows(PagePart.LEGEND)) {
            List<UnaryOperator<Legend>> entries = new ArrayList<>(entries(new CorrelationPens(style.palette())));
            if (isMarked) {
                entries.addAll(ENTRIES_OF_TRUTH, List.of(truth(TruthMark.FOUND), truth(TruthMark.EXTRA)));
            }
            layOut(entries);
        }
        while (height() > free) {
            rows.remove(rows.size() - 1);
        }
    }

    private UnaryOperator<Legend> truth(TruthMark mark) {
        return legend -> legend.dot(mark.shape(), mark.paint(style.palette()), mark.word());
    }

    private static List<UnaryOperator<Legend>> entries(CorrelationPens pens) {
        return List.of(
                legend -> legend.dot(pens.ridingShape(), pens.ridingPaint(), "at λ/2: active"),
                legend -> legend.dot(pens.nextShape(), pens.nextPaint(), "next to touch"),
                legend -> legend.dot(pens.entryShape(), pens.entryPaint(), "enters"),
                legend -> legend.dot(pens.exitShape(), pens.exitPaint(), "leaves"),
                legend -> legend.line(pens.excluded(pens.other()), "excluded by Theorem 3"),
                legend -> legend.line(pens.conjecture(), "λ/2 for Conjecture 1"),
                legend -> legend.dot(pens.wrongShape(), pens.wrongPaint(), "excluded by it, but active"),
                legend -> legend.line(pens.ceiling(), "most by Theorem 2"));
    }

    private void layOut(List<UnaryOperator<Legend>> entries) {
        List<UnaryOperator<Legend>> row = new ArrayList<>();
        double free = 0;
        for (UnaryOperator<Legend> entry : entries) {
            double width = entry.apply(new Legend(style, size, 0, 0)).end();
            if (row.isEmpty() || width - 1.4 * size > free) {
                row = new ArrayList<>();
                rows.add(row);
                free = style.width() - 2 * size;
            }
            row.add(entry);
            free -= width;
        }
    }

    /** What it needs, points. */
    double height() {
        return rows.size() * ROW * style.fontSize();
    }

    void draw(Sheet sheet) {
        for (int i = 0; i < rows.size(); i++) {
            double y = style.height() - (rows.size() - i - 0.35) * ROW * style.fontSize();
            Legend legend = new Legend(style, size, size, y);
            for (UnaryOperator<Legend> entry : rows.get(i)) {
                legend = entry.apply(legend);
            }
            legend.marks().forEach(sheet::keep);
        }
    }
}
