package org.neuraldeps.app.figure.correlations;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;

/**
 * What is to be read off at a λ.
 *
 * @param solution θ*(λ)
 * @param riding the categories whose |c| is at λ/2, active just below; ascending
 * @param next the next to touch λ/2, where the path reaches that far
 * @param theorem3 Theorem 3, seen from λ_max, against the solution
 * @param conjecture1 Conjecture 1 against it
 */
record LambdaReading(
        Solution solution,
        int[] riding,
        Optional<PathEvent> next,
        ScreeningCounts theorem3,
        ScreeningCounts conjecture1) {

    /** Cost by the number of categories. */
    static LambdaReading of(CorrelationScene scene, double lambda) {
        CovLassoProblem problem = scene.path().problem();
        Solution solution = scene.path().at(Math.max(scene.path().end().lambda(), lambda));
        double at = solution.lambda();
        return new LambdaReading(
                solution,
                scene.events().riding(at),
                scene.events().nextEntry(at),
                Screening.count(problem, Screening.byTheorem3(problem, at, 0), solution),
                Screening.count(problem, Screening.byConjecture1(problem, at), solution));
    }

    double lambda() {
        return solution.lambda();
    }

    /** The λ/λ_max of the next to touch; there must be one. */
    double nextRatio() {
        return next.orElseThrow().lambda() / solution.lambdaMax();
    }
}
