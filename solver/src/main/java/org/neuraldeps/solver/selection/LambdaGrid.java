package org.neuraldeps.solver.selection;

import java.util.Arrays;

/** λ at equal steps of its logarithm, from λ_max down. */
final class LambdaGrid {

    /** How many λ there are to a factor of ten. */
    static final int PER_DECADE = 25;

    private LambdaGrid() {}

    /**
     * λ_max · 10^(−g/{@value #PER_DECADE}), g = 0, 1, 2, …
     *
     * @param decades how many factors of ten down
     */
    static double[] down(double lambdaMax, int decades) {
        double[] lambdas = new double[decades * PER_DECADE + 1];
        Arrays.setAll(lambdas, g -> lambdaMax * Math.pow(10, -(double) g / PER_DECADE));
        return lambdas;
    }

    /** Those that are not below a λ; at least the first. */
    static double[] notBelow(double[] lambdas, double least) {
        int count = 1;
        while (count < lambdas.length && lambdas[count] >= least) {
            count++;
        }
        return Arrays.copyOf(lambdas, count);
    }
}
