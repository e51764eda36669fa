package org.neuraldeps.app.need;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A target's line of a table.
 *
 * @param target i, the category
 * @param lambda λ, logit²
 * @param lambdaRatio λ/λ_max
 * @param nonzeros k
 * @param relativeError err / C_ii on the fit rows
 * @param relativeGap of the certificate
 * @param effectiveRows how many rows its share rests on; empty without a focus
 * @param combinations the solution, then the controls
 */
public record TabulatedTarget(
        int target,
        double lambda,
        double lambdaRatio,
        int nonzeros,
        double relativeError,
        double relativeGap,
        OptionalDouble effectiveRows,
        List<JudgedCombination> combinations) {

    /** The solution's numbers. */
    public JudgedCombination solution() {
        return combinations.get(0);
    }
}
