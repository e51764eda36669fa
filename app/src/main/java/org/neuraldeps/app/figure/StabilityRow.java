package org.neuraldeps.app.figure;

import java.util.List;
import java.util.stream.Stream;

/** A row that says what pale lines mean, or how many were left out, and how many half-samples that rests on. */
public final class StabilityRow {

    private final FigureStyle style;
    private final double size;

    /** @param size of the letters, points */
    public StabilityRow(FigureStyle style, double size) {
        this.style = style;
        this.size = size;
    }

    /** Whether a page has room for it: wherever something is said below its figure. */
    public static boolean isOn(FigureStyle style) {
        return style.shows(PagePart.TITLE) || style.shows(PagePart.LEGEND);
    }

    /**
     * The row, in as many words as fit; nothing where nobody asks.
     *
     * @param marks what was asked for, and whether there is an answer
     * @param leftOut how many coefficients were left out
     * @param place where it begins
     * @param width the room it has, points
     */
    public List<Mark> row(StabilityMarks marks, int leftOut, TextPosition place, double width) {
        if (!marks.areAsked()) {
            return List.of();
        }
        if (!marks.areKnown()) {
            return fitting(StabilityWords.missing(marks.failure()), false, place, width);
        }
        int halves = marks.judged().orElseThrow().halves();
        return marks.leaveOut()
                ? fitting(StabilityWords.leftOut(leftOut, halves), false, place, width)
                : fitting(StabilityWords.pale(halves), true, place, width);
    }

    private List<Mark> fitting(List<String> variants, boolean hasSample, TextPosition place, double width) {
        Stream<Legend> legends = variants.stream().map(words -> legend(words, hasSample, place));
        return legends.filter(legend -> legend.end() - 1.4 * size - place.x() <= width)
                .findFirst()
                .map(Legend::marks)
                .orElse(List.of());
    }

    private Legend legend(String words, boolean hasSample, TextPosition place) {
        Legend legend = new Legend(style, size, place.x(), place.y());
        Palette palette = style.palette();
        return hasSample
                ? legend.line(StabilityMarks.pale(Pens.of(1, 1.6, palette), palette), words)
                : legend.words(words);
    }
}
