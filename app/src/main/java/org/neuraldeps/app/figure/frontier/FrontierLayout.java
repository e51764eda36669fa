package org.neuraldeps.app.figure.frontier;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.app.figure.plot.LineLegend;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.state.Range;

/**
 * Where the parts of a frontier's page lie: heading and caption, the plot, what its lines mean, and the reading. What is below gives
 * way where the page is low: first the reading, then the legend.
 */
final class FrontierLayout {

    /** The axis below the plot, the caption above it, a line of the reading, and the least heights of a plot, in letter sizes. */
    private static final double AXIS = 3.9;

    private static final double CAPTION = 1.3;
    private static final double LINE = 1.2;
    private static final double LEAST_HEIGHT = 7.5;
    private static final double LEAST_BESIDE_READING = 10;
    private static final double SMALL = 0.85;

    /** Points. */
    private static final double LEAST_WIDTH = 60;

    private final FigureStyle style;
    private final Box area;
    private final LineLegend legend;
    private final List<String> reading;

    FrontierLayout(FigureStyle style, Range upwards, List<LineLegend.Entry> entries, List<String> sentences) {
        this.style = style;
        boolean hasLegend = style.shows(PagePart.LEGEND);
        double whole = style.height() - above() - AXIS * style.fontSize();
        double spare = Math.max(0, whole - LEAST_HEIGHT * style.fontSize());
        this.legend = new LineLegend(style, hasLegend ? entries : List.of(), spare);
        this.reading = hasLegend
                ? fitting(sentences, whole - legend.height() - LEAST_BESIDE_READING * style.fontSize())
                : List.of();
        double height = whole - legend.height() - readingHeight();
        double left = PlotFrame.leftOfDecades(style, upwards, height);
        double width = Math.max(LEAST_WIDTH, style.width() - left - 1.5 * style.fontSize());
        this.area = new Box(left, above(), width, height);
    }

    /** Whole sentences only. */
    private List<String> fitting(List<String> sentences, double free) {
        List<String> lines = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> wrapped = Words.within(sentence, size(), style.width() - 2 * size());
            if ((lines.size() + wrapped.size()) * LINE * style.fontSize() > free) {
                return lines;
            }
            lines.addAll(wrapped);
        }
        return lines;
    }

    private double above() {
        double caption = style.shows(PagePart.TITLE) ? CAPTION * style.fontSize() : 0;
        return PlotFrame.headingHeight(style) + caption + 0.7 * style.fontSize();
    }

    private double readingHeight() {
        return reading.size() * LINE * style.fontSize();
    }

    private double size() {
        return SMALL * style.fontSize();
    }

    /** Between the axes. */
    Box area() {
        return area;
    }

    /** What λ does not move. */
    void drawFixed(Sheet sheet, String heading) {
        new PlotFrame(style, area).heading(sheet, heading);
        legend.draw(sheet, readingHeight());
    }

    /** Caption and reading. */
    void drawMoving(Sheet sheet, String caption) {
        if (style.shows(PagePart.TITLE)) {
            String words = Words.shortened(caption, size(), style.width() - area.x() - 2);
            text(sheet, words, area.x(), PlotFrame.headingHeight(style) + 0.6 * CAPTION * style.fontSize());
        }
        for (int i = 0; i < reading.size(); i++) {
            double y = style.height() - (reading.size() - i - 0.4) * LINE * style.fontSize();
            text(sheet, reading.get(i), size(), y);
        }
    }

    private void text(Sheet sheet, String words, double x, double y) {
        sheet.add(new Mark.Text(
                words,
                TextPosition.from(x, y),
                Lettering.plain(size(), style.palette().ink())));
    }
}
