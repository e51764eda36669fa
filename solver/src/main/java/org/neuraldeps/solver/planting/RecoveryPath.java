package org.neuraldeps.solver.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * What a path finds of the truth, from λ_max down. Between two knots the support is one and the same, so this is a stretch for each pair of
 * neighbouring knots. Immutable.
 *
 * @param stretches by decreasing λ; empty where the path has one knot
 */
public record RecoveryPath(List<Stretch> stretches) {

    public RecoveryPath {
        stretches = List.copyOf(stretches);
    }

    /**
     * The λ's between two knots.
     *
     * @param from the upper one, logit²
     * @param to the lower one, logit²
     * @param recovery of every solution between them
     */
    public record Stretch(double from, double to, Recovery recovery) {

        /** F1, the harmonic mean of precision and recall: 2 found / (2 found + extra + missed); 0 where nothing is found. */
        public double f1() {
            int found = recovery.found().size();
            int wrong = recovery.extra().size() + recovery.missed().size();
            return found == 0 ? 0 : 2.0 * found / (2.0 * found + wrong);
        }
    }

    /**
     * Sets a path against the truth of its target. O(k log k) for each knot.
     *
     * @throws IllegalArgumentException if they are of different targets
     */
    public static RecoveryPath of(PlantedTarget truth, SolutionPath path) {
        List<Stretch> stretches = new ArrayList<>();
        List<Knot> knots = path.knots();
        for (int i = 0; i + 1 < knots.size(); i++) {
            double from = knots.get(i).lambda();
            double to = knots.get(i + 1).lambda();
            stretches.add(new Stretch(from, to, Recovery.of(truth, path.at(to + (from - to) / 2))));
        }
        return new RecoveryPath(stretches);
    }

    /** The stretch with the largest F1, that of the largest λ of several; empty where nothing is found anywhere. */
    public Optional<Stretch> best() {
        Stretch best = null;
        for (Stretch stretch : stretches) {
            if (stretch.f1() > (best == null ? 0 : best.f1())) {
                best = stretch;
            }
        }
        return Optional.ofNullable(best);
    }
}
