package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class GuessedMomentsTest {

    private static final int ROWS = 60;
    private static final int N = 40;
    private static final int RANK = 5;

    private final SecondMoments truth =
            OnDemandSecondMoments.of(logits(), FitSample.of(Split.allFit(ROWS)), Progress.NONE, Workers.CALLER, 0);

    @Test
    void columnsThatSpanAllTellAllOthers() {
        // One more than needed, so that one of them depends on the others.
        GuessedMoments guess = new GuessedMoments(truth, truth.columns(new int[] {1, 8, 9, 20, 33, 39}, Progress.NONE));
        for (int j = 0; j < N; j++) {
            double[] column = guess.fetch(j, Progress.NONE);
            double[] expected = truth.fetch(j, Progress.NONE);
            assertThat(column[j]).isEqualTo(truth.diagonal(j));
            for (int i = 0; i < N; i++) {
                assertThat(column[i])
                        .isCloseTo(expected[i], within(1e-9 * Math.sqrt(truth.diagonal(i) * truth.diagonal(j))));
            }
        }
    }

    @Test
    void tooFewColumnsStillTellWhatTheyShareWithEach() {
        MomentColumns known = truth.columns(new int[] {4, 30}, Progress.NONE);
        GuessedMoments guess = new GuessedMoments(truth, known);
        assertThat(guess.fetch(30, Progress.NONE)).isSameAs(known.column(30));
        assertThat(guess.guessed()).isEmpty();
        MomentColumns some = guess.columns(new int[] {7, 4, 2, 7}, Progress.NONE);
        assertThat(guess.guessed()).containsExactly(7, 2);
        assertThat(some.count()).isEqualTo(3);
        for (int j : new int[] {7, 2}) {
            for (int i : new int[] {4, 30}) {
                assertThat(some.at(i, j)).isCloseTo(known.at(j, i), within(1e-12));
            }
        }
        assertThat(some.at(2, 7)).isNotCloseTo(truth.fetch(7, Progress.NONE)[2], within(1e-6));
    }

    private static ArrayLogitMatrix logits() {
        Random random = new Random(4);
        double[][] head = new double[RANK][N];
        for (double[] row : head) {
            for (int j = 0; j < N; j++) {
                row[j] = random.nextGaussian();
            }
        }
        double[] f = new double[ROWS * N];
        for (int r = 0; r < ROWS; r++) {
            for (double[] feature : head) {
                double activation = random.nextGaussian();
                for (int j = 0; j < N; j++) {
                    f[r * N + j] += activation * feature[j];
                }
            }
        }
        return new ArrayLogitMatrix("made", ROWS, N, f);
    }
}
