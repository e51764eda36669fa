package org.neuraldeps.solver.graph;

/**
 * Which categories predict too many targets for chance: if every edge had a predictor drawn at random, the number of targets of a category would follow Poisson's
 * distribution about edges/n, and n times the probability of so many is below {@value #LEVEL}.
 */
final class HubRule {

    private static final double LEVEL = 0.01;

    private HubRule() {}

    /** The least number of targets of a hub; one more than there can be where there are no edges. */
    static int leastDegree(int categories, int edges) {
        if (edges == 0) {
            return Math.max(1, categories);
        }
        double mean = (double) edges / categories;
        double term = StrictMath.exp(-mean);
        double left = 1 - term;
        int degree = 1;
        // P(at least `degree`); terms are summed downwards from 1, which is as exact as a level of this size needs.
        while (categories * left >= LEVEL && degree < categories) {
            term *= mean / degree;
            left -= term;
            degree++;
        }
        return degree;
    }
}
