package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** Factorisations that can be cancelled between columns compute what EJML's own do. */
class AskingDecompositionsTest {

    private static final FitSample SAMPLE = FitSample.of(Split.allFit(90));

    @ParameterizedTest
    @CsvSource({"40, 40", "70, 23", "9, 31", "1, 5", "5, 1"})
    void resultsAreThoseOfThePlainDecompositionsToTheBit(int rows, int columns) {
        DMatrixRMaj matrix = RandomMatrices_DDRM.rectangle(rows, columns, -1, 1, new Random(rows));
        QRDecomposition<DMatrixRMaj> plainQr = DecompositionFactory_DDRM.qr(rows, columns);
        AskingQr qr = new AskingQr(Progress.NONE);
        assertThat(plainQr.decompose(matrix.copy())).isTrue();
        assertThat(qr.decompose(matrix.copy())).isTrue();
        assertThat(qr.getR(null, true).data).isEqualTo(plainQr.getR(null, true).data);
        for (boolean withVectors : new boolean[] {true, false}) {
            SingularValueDecomposition_F64<DMatrixRMaj> plain =
                    DecompositionFactory_DDRM.svd(rows, columns, false, withVectors, true);
            AskingSvd svd = new AskingSvd(withVectors, Progress.NONE);
            assertThat(plain.decompose(matrix.copy())).isTrue();
            assertThat(svd.decompose(matrix.copy())).isTrue();
            assertThat(svd.numberOfSingularValues()).isEqualTo(plain.numberOfSingularValues());
            assertThat(svd.getSingularValues()).isEqualTo(plain.getSingularValues());
            if (withVectors) {
                assertThat(svd.getV(null, true).data).isEqualTo(plain.getV(null, true).data);
            }
        }
    }

    @Test
    void theyAskAtEveryColumn() {
        assertAsksAtEveryColumn(n -> questions(progress -> new AskingQr(progress).decompose(square(n)) ? 1 : 0), 1);
        // Left and right reflections of the bidiagonal form, then those of the right vectors; or no vectors.
        assertAsksAtEveryColumn(
                n -> questions(progress -> new AskingSvd(true, progress).decompose(square(n)) ? 1 : 0), 3);
        assertAsksAtEveryColumn(
                n -> questions(progress -> new AskingSvd(false, progress).decompose(square(n)) ? 1 : 0), 2);
    }

    private static void assertAsksAtEveryColumn(ToIntFunction<Integer> questions, int perColumn) {
        for (int n : new int[] {10, 20, 40}) {
            assertThat(questions.applyAsInt(n)).isGreaterThanOrEqualTo(perColumn * (n - 2));
        }
    }

    private static int questions(ToIntFunction<Progress> work) {
        CountingProgress patient = CountingProgress.patient();
        assertThat(work.applyAsInt(patient)).isOne();
        return patient.questions();
    }

    @Test
    void aCancelEndsAFactorWhereverItComes() {
        LogitMatrix logits = gaussian(20);
        int questions =
                questions(progress -> LogitFactor.of(logits, SAMPLE, progress).rank() / 20);
        assertThat(questions).isGreaterThan(4 * 20);
        for (int question = 1; question <= questions; question++) {
            CountingProgress impatient = CountingProgress.cancellingAt(question);
            assertThatThrownBy(() -> LogitFactor.of(logits, SAMPLE, impatient)).isInstanceOf(CancelledException.class);
            assertThat(impatient.questions()).as("asked no more").isEqualTo(question);
        }
        int ofSpectrum =
                questions(progress -> LogitSpectrum.of(logits, SAMPLE, progress).rank() / 20);
        assertThatThrownBy(() -> LogitSpectrum.of(logits, SAMPLE, CountingProgress.cancellingAt(ofSpectrum)))
                .isInstanceOf(CancelledException.class);
    }

    private static DMatrixRMaj square(int n) {
        return RandomMatrices_DDRM.rectangle(n, n, -1, 1, new Random(n));
    }

    private static LogitMatrix gaussian(int n) {
        Random random = new Random(n);
        double[] values = IntStream.range(0, 90 * n)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        return new ArrayLogitMatrix("made", 90, n, values);
    }
}
