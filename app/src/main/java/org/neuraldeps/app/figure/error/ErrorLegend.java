package org.neuraldeps.app.figure.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;

/** What the lines of an error figure mean, below it: in as many rows as the page is narrow. */
final class ErrorLegend {

    /** Height of a row, in letter sizes of the figure. */
    private static final double ROW = 1.3;

    private final FigureStyle style;
    private final double size;
    private final List<List<Entry>> rows = new ArrayList<>();

    private record Entry(Pen pen, String words) {}

    /**
     * @param least the error without penalty in words, if anything is known of it
     * @param free the height that the plot can spare, points; rows for which it is too little are left out
     */
    ErrorLegend(FigureStyle style, Optional<String> least, double free) {
        this.style = style;
        this.size = 0.85 * style.fontSize();
        if (style.shows(PagePart.LEGEND)) {
            layOut(entries(style, least));
        }
        while (height() > free) {
            rows.remove(rows.size() - 1);
        }
    }

    private static List<Entry> entries(FigureStyle style, Optional<String> least) {
        ErrorPens pens = new ErrorPens(style.palette());
        boolean narrow = style.isNarrow();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(pens.error(), narrow ? "error" : "error of θ*(λ)"));
        entries.add(new Entry(pens.upper(), narrow ? "upper bound" : "upper bound, θ = 0"));
        entries.add(new Entry(pens.lower(), narrow ? "lower bound" : "lower bound (Eq. 5)"));
        least.ifPresent(words -> entries.add(new Entry(pens.least(), (narrow ? "θ*(0)" : "without penalty") + words)));
        return entries;
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

    /** What it needs below the axis' title, points. */
    double height() {
        return rows.size() * ROW * style.fontSize();
    }

    void draw(Sheet sheet) {
        for (int i = 0; i < rows.size(); i++) {
            double y = style.height() - (rows.size() - i - 0.35) * ROW * style.fontSize();
            Legend legend = new Legend(style, size, size, y);
            rows.get(i).forEach(entry -> legend.line(entry.pen(), entry.words()));
            legend.marks().forEach(sheet::keep);
        }
    }

    private double width(Entry entry) {
        return 3.1 * size + FigureFont.width(entry.words(), size, false);
    }
}
