package org.neuraldeps.app.figure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * Widths that have been measured before, at size 1: a figure that follows λ says mostly the same words again. Safe to use
 * from several threads.
 */
final class MeasuredWords {

    /** Numbers change with λ, so words do not repeat for ever: beyond so many all are measured anew. */
    private static final int MOST = 20_000;

    private final Map<String, Double> widths = new ConcurrentHashMap<>();

    double of(String words, ToDoubleFunction<String> measure) {
        Double known = widths.get(words);
        if (known != null) {
            return known;
        }
        if (widths.size() >= MOST) {
            widths.clear();
        }
        double width = measure.applyAsDouble(words);
        widths.put(words, width);
        return width;
    }
}
