package org.neuraldeps.app.plate.snippet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a program as they are gathered. */
final class Lines {

    private static final int NUMBERS_A_LINE = 16;

    private final StringBuilder text = new StringBuilder();

    /** Appends a block as it stands, or one line. */
    Lines add(String block) {
        text.append(block.stripTrailing()).append('\n');
        return this;
    }

    /** Appends an empty line. */
    Lines gap() {
        text.append('\n');
        return this;
    }

    /** Whole numbers between commas, so many a line, indented where they are more than one line. */
    static String numbers(List<Integer> numbers) {
        if (numbers.size() <= NUMBERS_A_LINE) {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return IntStream.rangeClosed(0, (numbers.size() - 1) / NUMBERS_A_LINE)
                .mapToObj(line ->
                        numbers
                                .subList(line * NUMBERS_A_LINE, Math.min(numbers.size(), (line + 1) * NUMBERS_A_LINE))
                                .stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", "    ", "")))
                .collect(Collectors.joining(",\n", "\n", "\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
