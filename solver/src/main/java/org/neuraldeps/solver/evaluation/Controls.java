package org.neuraldeps.solver.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.work.Progress;

/**
 * Table 1 of every {@link Control} of a problem for one number of categories. Immutable.
 *
 * @param count k
 * @param tables one per control, in their order
 */
public record Controls(int count, Map<Control, Table1> tables) {

    public Controls {
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
    }

    /**
     * Refits and judges. Reads the evaluation rows once where the evaluation does not hold all of the categories, and the
     * fit rows where columns of C are not in memory.
     *
     * @param evaluation of the problem's target
     * @param count k, how many categories the solution has
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Controls of(TargetEvaluation evaluation, CovLassoProblem problem, int count, Progress progress) {
        Map<Control, List<Coefficient>> combinations = combinations(problem, count, progress);
        TargetEvaluation holding = evaluation.with(categories(combinations.values().stream()), progress);
        Map<Control, Table1> tables = new EnumMap<>(Control.class);
        Arrays.stream(Control.values())
                .forEach(control -> tables.put(control, holding.metrics(combinations.get(control))));
        return new Controls(count, tables);
    }

    /**
     * The coefficients of every control.
     *
     * @param count k, how many categories the solution has
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Map<Control, List<Coefficient>> combinations(CovLassoProblem problem, int count, Progress progress) {
        Map<Control, List<Coefficient>> combinations = new EnumMap<>(Control.class);
        for (Control control : Control.values()) {
            combinations.put(control, control.coefficients(problem, count, progress));
        }
        return combinations;
    }

    private static int[] categories(Stream<List<Coefficient>> combinations) {
        return combinations
                .flatMap(List::stream)
                .mapToInt(Coefficient::category)
                .distinct()
                .toArray();
    }
}
