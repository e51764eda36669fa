package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** LAPACK and plain Java factorise alike. */
class FactorKernelsTest {

    @ParameterizedTest
    @CsvSource({"90, 20", "1300, 30", "60, 60", "7, 25", "5, 1", "1, 4", "600, 128"})
    void bothKernelsGiveTheSameFactor(int rows, int columns) {
        LogitMatrix logits = logits(rows, columns, columns);
        LogitFactor java = factor(logits, JavaFactorKernel::new);
        LogitFactor lapack = factor(logits, LapackFactorKernel::new);
        agree(lapack, java);
        assertThat(values(logits, new LapackFactorKernel(columns))).containsExactly(sorted(lapack), within(1e-12));
    }

    /** Two columns are sums of others: the vectors of the null space are arbitrary, what follows from them is not. */
    @Test
    void bothKernelsGiveTheSameRedundancyAtDeficientRank() {
        LogitMatrix logits = logits(300, 24, 22);
        LogitFactor java = factor(logits, JavaFactorKernel::new);
        LogitFactor lapack = factor(logits, LapackFactorKernel::new);
        agree(lapack, java);
        assertThat(lapack.rank()).isEqualTo(22);
        assertThat(Redundancy.of(lapack).isZeroToWorkingPrecision(23)).isTrue();
        assertThat(Redundancy.of(lapack).isZeroToWorkingPrecision(5)).isFalse();
    }

    private static void agree(LogitFactor actual, LogitFactor expected) {
        double largest = expected.largestSingularValue();
        assertThat(sorted(actual)).containsExactly(sorted(expected), within(1e-12 * largest));
        assertThat(actual.rank()).isEqualTo(expected.rank());
        assertThat(actual.count()).isEqualTo(expected.count());
        assertThat(actual.noiseNorm()).isCloseTo(expected.noiseNorm(), within(1e-12 * expected.noiseNorm()));
        Redundancy one = Redundancy.of(actual);
        Redundancy other = Redundancy.of(expected);
        for (int i = 0; i < expected.categories(); i++) {
            assertThat(one.isKnown(i)).isEqualTo(other.isKnown(i));
            assertThat(one.errorAtZero(i)).isCloseTo(other.errorAtZero(i), within(1e-9 * other.errorAtZero(i)));
        }
    }

    @Test
    void lapackGivesTheSameNumbersAgainToTheBit() {
        LogitMatrix logits = logits(700, 90, 90);
        LogitFactor once = factor(logits, LapackFactorKernel::new);
        LogitFactor again = factor(logits, LapackFactorKernel::new);
        for (int j = 0; j < 90; j++) {
            assertThat(again.singularValue(j)).isEqualTo(once.singularValue(j));
            assertThat(again.rightVector(j, 17)).isEqualTo(once.rightVector(j, 17));
        }
    }

    @Test
    void withoutTheLibraryPlainJavaServesAndSmallWorkNeverLoadsIt() {
        FactorKernel kernel = FactorKernels.loadable(
                columns -> {
                    throw new UnsatisfiedLinkError("no such library");
                },
                5);
        assertThat(kernel).isInstanceOf(JavaFactorKernel.class);
        assertThat(FactorKernels.forSize(3000, 100)).isInstanceOf(JavaFactorKernel.class);
        assertThat(FactorKernels.forSize(3600, 1000)).isInstanceOf(LapackFactorKernel.class);
    }

    @Test
    void aCancelIsAnsweredBeforeEveryCallOfTheLibraryAndAfterIt() {
        LogitMatrix logits = logits(1100, 8, 8);
        CountingProgress patient = CountingProgress.patient();
        factor(logits, LapackFactorKernel::new, patient);
        // Three blocks, three steps of the decomposition, each before and after; and every read.
        assertThat(patient.questions()).isGreaterThanOrEqualTo(12 + 1100 / 64);
        for (int question = 1; question <= patient.questions(); question++) {
            CountingProgress impatient = CountingProgress.cancellingAt(question);
            assertThatThrownBy(() -> factor(logits, LapackFactorKernel::new, impatient))
                    .isInstanceOf(CancelledException.class);
            assertThat(impatient.questions()).as("asked no more").isEqualTo(question);
        }
    }

    @Test
    void whoeverLeavesARunningCallBehindIsNotDisturbedByIt() {
        LogitMatrix logits = logits(300, 40, 40);
        LogitFactor expected = factor(logits, LapackFactorKernel::new);
        Leaving leaving = new Leaving();
        assertThatThrownBy(() -> factor(logits, LapackFactorKernel::new, leaving))
                .isInstanceOf(CancelledException.class);
        LogitFactor undisturbed = factor(logits, LapackFactorKernel::new);
        assertThat(leaving.left.get()).isNotNull();
        assertThat(undisturbed.singularValue(0)).isEqualTo(expected.singularValue(0));
    }

    /** Goes away from the second call, which runs later. */
    private static final class Leaving implements Progress {
        private int calls;
        private Supplier<?> left;

        @Override
        public void at(double fraction, String step) {}

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public <T> T withoutAsking(Supplier<T> work) {
            calls++;
            if (calls == 2) {
                left = work;
                throw new CancelledException();
            }
            return work.get();
        }
    }

    private static LogitFactor factor(LogitMatrix logits, IntFunction<FactorKernel> kernel) {
        return factor(logits, kernel, Progress.NONE);
    }

    private static LogitFactor factor(LogitMatrix logits, IntFunction<FactorKernel> kernel, Progress progress) {
        FitRows fit = FitSample.of(Split.allFit(logits.rows())).rowsOf(logits);
        LogitTriangle triangle = LogitTriangle.of(fit, kernel.apply(logits.columns()), progress);
        return LogitFactor.of(triangle, logits.rows(), logits.columns(), progress);
    }

    private static double[] values(LogitMatrix logits, FactorKernel kernel) {
        FitRows fit = FitSample.of(Split.allFit(logits.rows())).rowsOf(logits);
        double[] values = LogitTriangle.of(fit, kernel, Progress.NONE)
                .kernel()
                .decompose(false, Progress.NONE)
                .values();
        Arrays.sort(values);
        return values;
    }

    private static double[] sorted(LogitFactor factor) {
        double[] values = new double[factor.count()];
        for (int j = 0; j < values.length; j++) {
            values[j] = factor.singularValue(j);
        }
        Arrays.sort(values);
        return values;
    }

    /** Gaussian columns; those beyond {@code rank} are sums of two before them. */
    private static LogitMatrix logits(int rows, int columns, int rank) {
        Random random = new Random(31L * rows + columns);
        double[] f = new double[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int j = 0; j < columns; j++) {
                f[r * columns + j] =
                        j < rank ? random.nextGaussian() : f[r * columns + j - rank] + f[r * columns + j - rank + 8];
            }
        }
        return new ArrayLogitMatrix("made", rows, columns, f);
    }
}
