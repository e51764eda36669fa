package org.neuraldeps.solver.labs;

import java.util.function.Supplier;

/**
 * Something and how long it took.
 *
 * @param seconds measured
 */
record Timed<T>(T result, double seconds) {

    private static final double NANOS = 1e9;

    static <T> Timed<T> of(Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, (System.nanoTime() - begin) / NANOS);
    }
}
