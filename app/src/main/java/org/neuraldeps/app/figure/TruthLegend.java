package org.neuraldeps.app.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neuraldeps.ui.Messages;

/** A row that says how many categories have each of the marks: what they mean and what came of the solution in one. */
public final class TruthLegend {

    private final FigureStyle style;
    private final double size;

    /** @param size of the letters, points */
    public TruthLegend(FigureStyle style, double size) {
        this.style = style;
        this.size = size;
    }

    /**
     * The row, in as many words as fit; nothing where not even numbers fit, and where there is nothing to count.
     *
     * @param found what it says
     * @param x where it begins
     * @param y the middle of the row
     * @param width the room it has, points
     */
    public List<Mark> row(Optional<TruthCounts> found, double x, double y, double width) {
        return found.flatMap(counts -> row(counts, x, y, width)).orElse(List.of());
    }

    private Optional<List<Mark>> row(TruthCounts counts, double x, double y, double width) {
        Function<TruthMark, String> words = mark -> Messages.text("truth.legend.other", counts.of(mark), mark.word());
        Function<TruthMark, String> numbers = mark -> Integer.toString(counts.of(mark));
        return fitting(Stream.of(counts::words, words, numbers), x, y, width);
    }

    private Optional<List<Mark>> fitting(
            Stream<Function<TruthMark, String>> variants, double x, double y, double width) {
        return variants.map(words -> legend(words, x, y))
                .filter(legend -> legend.end() - 1.4 * size - x <= width)
                .map(Legend::marks)
                .findFirst();
    }

    private Legend legend(Function<TruthMark, String> words, double x, double y) {
        Legend legend = new Legend(style, size, x, y);
        for (TruthMark mark : TruthMark.values()) {
            legend.dot(mark.shape(), mark.paint(style.palette()), words.apply(mark));
        }
        return legend;
    }
}
