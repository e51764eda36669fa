package org.neuraldeps.solver.graph;

/**
 * What is counted edge by edge, an entry for each category.
 *
 * @param inStrengths Σ |θ| over its predictors
 * @param outStrengths Σ |θ| over the targets that it predicts
 * @param inDegrees how many predictors it has
 * @param outDegrees how many targets it predicts
 * @param reciprocal with how many categories it predicts each other
 * @param edges how many edges were counted
 */
record Tally(
        double[] inStrengths, double[] outStrengths, int[] inDegrees, int[] outDegrees, int[] reciprocal, int edges) {

    static Tally of(SparseTheta theta) {
        int n = theta.categories();
        double[] in = new double[n];
        double[] out = new double[n];
        int[] inDegrees = new int[n];
        int[] outDegrees = new int[n];
        int[] reciprocal = new int[n];
        int count = 0;
        for (int target = 0; target < n; target++) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                if (isCounted(theta, target, edge)) {
                    int predictor = theta.predictor(edge);
                    in[target] += Math.abs(theta.value(edge));
                    out[predictor] += Math.abs(theta.value(edge));
                    inDegrees[target]++;
                    outDegrees[predictor]++;
                    count++;
                    reciprocal[target] += theta.isReciprocal(target, predictor) ? 1 : 0;
                }
            }
        }
        return new Tally(in, out, inDegrees, outDegrees, reciprocal, count);
    }

    /** Loops are not, nor entries that are kept though they are 0. */
    static boolean isCounted(SparseTheta theta, int target, int edge) {
        return theta.predictor(edge) != target && theta.value(edge) != 0;
    }
}
