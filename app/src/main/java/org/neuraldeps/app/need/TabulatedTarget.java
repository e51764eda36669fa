package org.neuraldeps.app.need;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.solver.covlasso.AppliedFocus;

/**
 * A target's line of a table.
 *
 * @param target i, the category
 * @param lambda λ, logit²
 * @param lambdaRatio λ/λ_max
 * @param nonzeros k
 * @param relativeError err / C_ii on the fit rows
 * @param relativeGap of the certificate
 * @param focus under which it was solved, with what that rests on; empty without one
 * @param combinations the solution, then the controls
 */
public record TabulatedTarget(
        int target,
        double lambda,
        double lambdaRatio,
        int nonzeros,
        double relativeError,
        double relativeGap,
        Optional<AppliedFocus> focus,
        List<JudgedCombination> combinations) {

    /** How many rows its share rests on; empty without a focus. */
    public OptionalDouble effectiveRows() {
        return focus.isPresent() ? OptionalDouble.of(focus.get().effectiveRows()) : OptionalDouble.empty();
    }

    /** The solution's numbers. */
    public JudgedCombination solution() {
        return combinations.get(0);
    }
}
