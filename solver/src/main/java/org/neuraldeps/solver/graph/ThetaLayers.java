package org.neuraldeps.solver.graph;

/**
 * The dependencies of two networks in three parts that have none in common.
 *
 * @param shared those in both, with the θ of the first network
 * @param first those in the first alone
 * @param second those in the second alone
 */
public record ThetaLayers(SparseTheta shared, SparseTheta first, SparseTheta second) {

    /** Of two networks over the same categories. Cost O(log k) for each coefficient. */
    public static ThetaLayers of(SparseTheta first, SparseTheta second) {
        return new ThetaLayers(
                first.only((target, predictor) -> second.value(target, predictor) != 0),
                first.only((target, predictor) -> second.value(target, predictor) == 0),
                second.only((target, predictor) -> first.value(target, predictor) == 0));
    }
}
