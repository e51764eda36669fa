package org.neuraldeps.app.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.graph.DependencyGraph;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.labs.LearnedTheta;
import org.neuraldeps.solver.labs.Theta;
import org.neuraldeps.solver.work.Progress;

/**
 * Θ as a picture of several targets over common bases: the new categories are the targets, and those base categories the bases
 * that they use most.
 *
 * @param result of lab 1, whose first Θ it is
 * @param learned Θ
 * @param targets what each new category is made of, by falling |θ|
 * @param layout where they stand
 */
public record ThetaScene(
        BaseNewResult result, LearnedTheta learned, Map<Integer, List<Coefficient>> targets, RadialLayout layout) {

    /**
     * Lays out the first Θ of a result. May read columns of C.
     *
     * @param filter which coefficients are to be drawn: bases are taken for these, those of the largest Σ|θ| where they are
     *     more than the paper's figure has
     */
    public static ThetaScene of(BaseNewResult result, EdgeFilter filter, Progress progress) {
        LearnedTheta learned = result.outcomes().get(0).learned().get(0);
        Map<Integer, List<Coefficient>> targets = targets(learned.theta());
        Map<Integer, Double> sums = new HashMap<>();
        targets.values().stream()
                .flatMap(all -> filter.apply(all).stream())
                .forEach(c -> sums.merge(c.category(), Math.abs(c.value()), Double::sum));
        int[] bases = sums.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RadialChoice.BASES)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        RadialChoice choice = new RadialChoice(
                bases, targets.keySet().stream().mapToInt(Integer::intValue).toArray());
        RadialLayout layout =
                RadialLayout.of(choice, result.data().moments(), DependencyGraph.ofTargets(targets), progress);
        return new ThetaScene(result, learned, targets, layout);
    }

    private static Map<Integer, List<Coefficient>> targets(Theta theta) {
        Map<Integer, List<Coefficient>> targets = new LinkedHashMap<>();
        for (int target : theta.split().fresh()) {
            double[] column = theta.column(target);
            List<Coefficient> coefficients = new ArrayList<>();
            for (int row = 0; row < column.length; row++) {
                if (column[row] != 0) {
                    coefficients.add(new Coefficient(theta.split().base().get(row), column[row]));
                }
            }
            coefficients.sort(Comparator.<Coefficient>comparingDouble(c -> -Math.abs(c.value()))
                    .thenComparingInt(Coefficient::category));
            targets.put(target, List.copyOf(coefficients));
        }
        return targets;
    }
}
