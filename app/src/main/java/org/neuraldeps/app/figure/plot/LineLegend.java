package org.neuraldeps.app.figure.plot;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;

/** What the lines of a plot mean, below it: in as many rows as the page is narrow. */
public final class LineLegend {

    /** Height of a row, in letter sizes of the figure. */
    private static final double ROW = 1.3;

    private final FigureStyle style;
    private final double size;
    private final List<List<Entry>> rows = new ArrayList<>();

    /**
     * A line and what it means.
     *
     * @param pen what the line is drawn with
     * @param words short
     */
    public record Entry(Pen pen, String words) {}

    /**
     * @param entries in reading order; none where the page has no legend
     * @param free the height that the plot can spare, points; rows for which it is too little are left out
     */
    public LineLegend(FigureStyle style, List<Entry> entries, double free) {
        this.style = style;
        this.size = 0.85 * style.fontSize();
        layOut(entries);
        while (height() > free) {
            rows.remove(rows.size() - 1);
        }
    }

    private void layOut(List<Entry> entries) {
        List<Entry> row = new ArrayList<>();
        double free = 0;
        for (Entry entry : entries) {
            if (row.isEmpty() || width(entry) > free) {
                row = new ArrayList<>();
                rows.add(row);
                free = style.width() - 2 * size;
            }
            row.add(entry);
            free -= width(entry) + 1.4 * size;
        }
    }

    /** What it needs, points. */
    public double height() {
        return rows.size() * ROW * style.fontSize();
    }

    /**
     * Draws it.
     *
     * @param above points between its lower edge and that of the page
     */
    public void draw(Sheet sheet, double above) {
        for (int i = 0; i < rows.size(); i++) {
            double y = style.height() - above - (rows.size() - i - 0.35) * ROW * style.fontSize();
            Legend legend = new Legend(style, size, size, y);
            rows.get(i).forEach(entry -> legend.line(entry.pen(), entry.words()));
            legend.marks().forEach(sheet::keep);
        }
    }

    private double width(Entry entry) {
        return 3.1 * size + FigureFont.width(entry.words(), size, false);
    }
}
