package org.neuraldeps.solver.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

class LbfgsTest {

    private static final LbfgsOptions TIGHT = LbfgsOptions.to(1e-9, "test");

    /** Extended Rosenbrock function: a curved valley, not convex. */
    private static final Objective ROSENBROCK = of(20, (x, g) -> {
        double sum = 0;
        for (int i = 0; i < x.length; i += 2) {
            double across = x[i + 1] - x[i] * x[i];
            sum += 100 * across * across + (1 - x[i]) * (1 - x[i]);
            g[i] = -400 * x[i] * across - 2 * (1 - x[i]);
            g[i + 1] = 200 * across;
        }
        return sum;
    });

    @Test
    void aCurvedValleyIsFollowedToItsEnd() {
        double[] start = new double[20];
        for (int i = 0; i < 20; i += 2) {
            start[i] = -1.2 - 0.01 * i;
            start[i + 1] = 1;
        }
        Minimum minimum = Lbfgs.minimise(ROSENBROCK, start, TIGHT, Progress.NONE);
        assertThat(minimum.hasConverged()).isTrue();
        assertThat(minimum.gradientNorm()).isLessThanOrEqualTo(1e-9);
        for (double value : minimum.x()) {
            assertThat(value).isCloseTo(1, within(1e-9));
        }
        assertThat(minimum.evaluations()).isBetween(minimum.iterations(), 400);
    }

    /** f is 1e6 and its last digits are noise, as those of a long sum are; the gradient has nine digits to go yet. */
    @Test
    void theGradientGoesOnFallingWhereDifferencesDrownInRounding() {
        Objective far = of(50, (x, g) -> {
            double sum = 1e6;
            for (int i = 0; i < x.length; i++) {
                double weight = 1 + 10.0 * i;
                sum += weight * (Math.sqrt(1 + (x[i] - i) * (x[i] - i)) - 1);
                g[i] = weight * (x[i] - i) / Math.sqrt(1 + (x[i] - i) * (x[i] - i));
            }
            return sum + 1e-5 * Math.sin(1e12 * x[1]);
        });
        Minimum minimum = Lbfgs.minimise(far, new double[50], TIGHT, Progress.NONE);
        assertThat(minimum.end()).isEqualTo(Minimum.End.GRADIENT);
        assertThat(minimum.x()[49]).isCloseTo(49, within(1e-9));
    }

    @Test
    void aStepIntoInfinityIsTakenBack() {
        Objective barrier = of(1, (x, g) -> {
            g[0] = x[0] >= 1 ? Double.NaN : -1 + 1e-3 / (1 - x[0]);
            return x[0] >= 1 ? Double.POSITIVE_INFINITY : -x[0] - 1e-3 * Math.log(1 - x[0]);
        });
        Minimum minimum = Lbfgs.minimise(barrier, new double[] {-3}, TIGHT, Progress.NONE);
        assertThat(minimum.hasConverged()).isTrue();
        assertThat(minimum.x()[0]).isCloseTo(1 - 1e-3, within(1e-10));
    }

    @Test
    void aMinimumAsStartCostsOneEvaluation() {
        double[] ones = new double[20];
        Arrays.fill(ones, 1);
        Minimum minimum = Lbfgs.minimise(ROSENBROCK, ones, TIGHT, Progress.NONE);
        assertThat(minimum.evaluations()).isEqualTo(1);
        assertThat(minimum.iterations()).isZero();
        assertThat(minimum.x()).isEqualTo(ones);
    }

    @Test
    void itSaysWhyItEndsWhereItDoesNotConverge() {
        LbfgsOptions few = new LbfgsOptions(1e-9, 3, 5, "test");
        assertThat(Lbfgs.minimise(ROSENBROCK, new double[20], few, Progress.NONE))
                .returns(Minimum.End.ITERATIONS, Minimum::end)
                .returns(3, Minimum::iterations);
        Objective wrongGradient = of(1, (x, g) -> {
            g[0] = 1;
            return -x[0];
        });
        assertThat(Lbfgs.minimise(wrongGradient, new double[1], TIGHT, Progress.NONE)
                        .end())
                .isEqualTo(Minimum.End.PRECISION);
    }

    @Test
    void progressOnlyGrowsToOneAndACancelEndsIt() {
        List<Double> fractions = new ArrayList<>();
        Lbfgs.minimise(
                of(2, (x, g) -> {
                    g[0] = x[0] - 1;
                    g[1] = 100 * x[1] - 1;
                    return x[0] * x[0] / 2 - x[0] + 50 * x[1] * x[1] - x[1];
                }),
                new double[2],
                TIGHT,
                new Progress() {
                    @Override
                    public void at(double fraction, String step) {
                        fractions.add(fraction);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });
        assertThat(fractions).isSorted().endsWith(1.0).startsWith(0.0).hasSizeGreaterThan(3);
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> Lbfgs.minimise(ROSENBROCK, new double[20], TIGHT, CountingProgress.cancellingAt(7)));
    }

    @FunctionalInterface
    private interface Function {
        double at(double[] x, double[] gradient);
    }

    private static Objective of(int size, Function function) {
        return new Objective() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public double at(double[] x, double[] gradient, Progress progress) {
                return function.at(x, gradient);
            }
        };
    }
}
