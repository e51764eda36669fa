package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.work.Progress;

/** Minima with ℓ1 against what makes them minima, and against a slow method that shares nothing with ours. */
final class SparsePathTest {

    private static final double TOLERANCE = 1e-10;

    /** Logistic losses of few rows with correlated columns and a little ridge: curved differently everywhere. */
    private static final class Logistic implements Objective {

        private final double[][] rows;
        private final double ridge;

        Logistic(int count, int size, double ridge, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            this.rows = new double[count][size];
            this.ridge = ridge;
            for (double[] row : rows) {
                double common = random.nextGaussian();
                Arrays.setAll(row, j -> random.nextGaussian() + 0.8 * common + (j < 4 ? 0.5 : 0));
            }
        }

        @Override
        public int size() {
            return rows[0].length;
        }

        @Override
        public double at(double[] x, double[] gradient, Progress progress) {
            progress.checkCancelled();
            Arrays.fill(gradient, 0);
            double value = 0;
            for (double[] row : rows) {
                double z = 0;
                for (int j = 0; j < x.length; j++) {
                    z += row[j] * x[j];
                }
                value += Math.log1p(Math.exp(-Math.abs(z))) + Math.max(0, -z);
                double slope = -1 / (1 + Math.exp(z)) / rows.length;
                for (int j = 0; j < x.length; j++) {
                    gradient[j] += slope * row[j];
                }
            }
            value /= rows.length;
            for (int j = 0; j < x.length; j++) {
                value += ridge / 2 * x[j] * x[j];
                gradient[j] += ridge * x[j];
            }
            return value;
        }
    }

    @Test
    void theLeastSubgradientIsZeroAllTheWayDown() {
        Objective smooth = new Logistic(60, 40, 1e-3, 3);
        SparsePath path = SparsePath.down(smooth, List.of(1e-3, 0.02), TOLERANCE, Progress.NONE);
        assertThat(path.points().get(0).minimum().point()).containsOnly(0);
        assertThat(path.points()).extracting(SparsePath.Point::l1).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        for (SparsePath.Point point : path.points()) {
            double[] x = point.minimum().point();
            double[] gradient = new double[x.length];
            double value = smooth.at(x, gradient, Progress.NONE);
            double sum = 0;
            for (int j = 0; j < x.length; j++) {
                sum += Math.abs(x[j]);
                if (x[j] == 0) {
                    assertThat(Math.abs(gradient[j])).isLessThanOrEqualTo(point.l1() + TOLERANCE);
                } else {
                    assertThat(gradient[j]).isCloseTo(-point.l1() * Math.signum(x[j]), within(TOLERANCE));
                }
            }
            assertThat(point.minimum().objective()).isCloseTo(value + point.l1() * sum, within(1e-14));
            assertThat(point.minimum().residual()).isLessThanOrEqualTo(TOLERANCE);
        }
        // Just below the first point something enters: it is the smallest weight with x = 0.
        double largest = path.points().get(0).l1();
        double[] below = new L1Minimiser(smooth, TOLERANCE)
                .minimise(new double[40], largest * 0.999, Progress.NONE)
                .point();
        assertThat(zeros(below)).isEqualTo(39);
    }

    @Test
    void whatIsAskedForIsOnThePathAndTheRestIsTheSameForAll() {
        Objective smooth = new Logistic(60, 10, 1e-3, 4);
        List<Double> grid = SparsePath.down(smooth, List.of(0.01), TOLERANCE, Progress.NONE).points().stream()
                .map(SparsePath.Point::l1)
                .toList();
        List<Double> more =
                SparsePath.down(smooth, List.of(0.03, 0.01, 5.0), TOLERANCE, Progress.NONE).points().stream()
                        .map(SparsePath.Point::l1)
                        .toList();
        assertThat(more).containsAll(grid).contains(0.03, 5.0).hasSize(grid.size() + 2);
        assertThat(grid).contains(Math.pow(10, -1.25), Math.pow(10, -1.5), Math.pow(10, -1.75), 0.01);
    }

    @Test
    void aSlowMethodFindsTheSame() {
        Objective smooth = new Logistic(50, 25, 0.01, 5);
        double l1 = 0.01;
        double[] ours = SparsePath.down(smooth, List.of(l1), 1e-12, Progress.NONE)
                .at(l1)
                .minimum()
                .point();
        double[] slow = softThresholded(smooth, l1);
        assertThat(ours).containsExactly(slow, within(1e-8));
        assertThat(zeros(ours)).isBetween(5, 22);
        for (int j = 0; j < slow.length; j++) {
            assertThat(ours[j] == 0).isEqualTo(slow[j] == 0);
        }
    }

    private static int zeros(double[] x) {
        return (int) Arrays.stream(x).filter(component -> component == 0).count();
    }

    /** Proximal gradient with a short step. */
    private static double[] softThresholded(Objective smooth, double l1) {
        double[] x = new double[smooth.size()];
        double[] gradient = new double[x.length];
        double step = 0.05;
        for (int i = 0; i < 60_000; i++) {
            smooth.at(x, gradient, Progress.NONE);
            for (int j = 0; j < x.length; j++) {
                double to = x[j] - step * gradient[j];
                x[j] = Math.signum(to) * Math.max(0, Math.abs(to) - step * l1);
            }
        }
        return x;
    }
}
