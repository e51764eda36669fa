package org.neuraldeps.solver.theory;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A screening rule against the exact solution: the 2 x 2 table over the dictionary.
 *
 * @param discardedZero rightly set aside
 * @param discardedActive wrongly set aside; 0 for a safe rule
 * @param keptZero kept, but zero in the solution
 * @param keptActive kept and active
 * @param violators the categories wrongly set aside, ascending
 */
public record ScreeningCounts(
        int discardedZero, int discardedActive, int keptZero, int keptActive, List<Integer> violators) {

    /** Of the categories kept, the part that is active; empty where none is kept. */
    public OptionalDouble precision() {
        return part(keptActive, keptActive + keptZero);
    }

    /** Of the active categories, the part that is kept; empty where none is active. */
    public OptionalDouble recall() {
        return part(keptActive, keptActive + discardedActive);
    }

    private static OptionalDouble part(int count, int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }
}
