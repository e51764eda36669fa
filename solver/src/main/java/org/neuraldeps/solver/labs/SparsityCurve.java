package org.neuraldeps.solver.labs;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How few base categories a new one needs: accuracy against the non-zeros of Θ, from one path.
 *
 * @param method {@link ThetaMethod#SPARSE} or {@link ThetaMethod#STRAIGHT}
 * @param points from the sparsest to the densest
 */
public record SparsityCurve(ThetaMethod method, List<Point> points) {

    private static final int[] STEPS = {1, 2, 3, 5, 10, 20, 50};

    public SparsityCurve {
        points = List.copyOf(points);
    }

    /**
     * The k of {@link ThetaMethod#STRAIGHT}: 1, 2, 3, 5, 10, 20, 50 and the one that is wanted, as far as there are base
     * categories.
     */
    static int[] straightSteps(int wanted, int baseCategories) {
        return IntStream.concat(IntStream.of(STEPS).filter(k -> k <= baseCategories), IntStream.of(wanted))
                .distinct()
                .sorted()
                .toArray();
    }

    /**
     * One Θ of the path.
     *
     * @param weight ℓ1 of {@link ThetaMethod#SPARSE}; k of {@link ThetaMethod#STRAIGHT}, how many a column may have at most
     * @param nonzeros of Θ
     * @param perNewCategory non-zeros by n2: base categories that a new one uses on average
     * @param certificate as of {@link LearnedTheta}
     * @param accuracy on the test rows
     */
    public record Point(
            double weight, int nonzeros, double perNewCategory, double certificate, SplitAccuracy accuracy) {

        /** Of a Θ of the path. */
        static Point of(double weight, LearnedTheta learned) {
            Theta theta = learned.theta();
            double perNewCategory = (double) theta.nonzeros() / theta.columns();
            return new Point(weight, theta.nonzeros(), perNewCategory, learned.certificate(), learned.accuracy());
        }
    }
}
