package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.RowCentredLogits;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** P C P, from row sums of C, against what is made of logits whose rows were centred before. */
class RowCentredMomentsTest {

    private static final int ROWS = 70;
    private static final int N = 9;

    private static ArrayLogitMatrix logits(double shift) {
        Random random = new Random(2);
        Random shifts = new Random(3);
        double[] values = new double[ROWS * N];
        for (int r = 0; r < ROWS; r++) {
            double constant = shift * shifts.nextGaussian();
            for (int j = 0; j < N; j++) {
                values[r * N + j] = random.nextGaussian() * (1 + j) + constant;
            }
        }
        return new ArrayLogitMatrix("made", ROWS, N, values);
    }

    private static ArrayLogitMatrix centredByHand(ArrayLogitMatrix logits) {
        double[] values = new double[ROWS * N];
        logits.readRows(0, ROWS, values);
        for (int r = 0; r < ROWS; r++) {
            int start = r * N;
            double mean = IntStream.range(0, N)
                    .mapToDouble(j -> values[start + j])
                    .average()
                    .orElseThrow();
            IntStream.range(0, N).forEach(j -> values[start + j] -= mean);
        }
        return new ArrayLogitMatrix("centred", ROWS, N, values);
    }

    private static SecondMoments moments(LogitMatrix logits) {
        return MomentAccumulator.accumulate(logits, FitSample.of(Split.allFit(ROWS)), Progress.NONE, Workers.CALLER);
    }

    private static SolutionPath path(SecondMoments moments, int target, int most) {
        return ExactHomotopy.solve(
                CovLassoProblem.within(moments, target, Progress.NONE),
                PathOptions.full().upToNonzeros(most),
                Progress.NONE);
    }

    @Test
    void theyAreThoseOfLogitsThatWereCentredBefore() {
        SecondMoments expected = moments(centredByHand(logits(1)));
        SecondMoments fromSums = RowCentredMoments.of(moments(logits(1)));
        SecondMoments read = moments(new RowCentredLogits(logits(1)));
        for (int j = 0; j < N; j++) {
            for (SecondMoments one : new SecondMoments[] {fromSums, read}) {
                assertThat(one.diagonal(j)).isCloseTo(expected.diagonal(j), within(1e-12));
                assertThat(one.fetch(j, Progress.NONE))
                        .containsExactly(expected.fetch(j, Progress.NONE), within(1e-12));
            }
            assertThat(IntStream.range(0, N)
                            .mapToDouble(i -> fromSums.columns(new int[] {1}, Progress.NONE)
                                    .at(i, 1))
                            .sum())
                    .isCloseTo(0, within(1e-11));
        }
        assertThat(fromSums.gauge()).isEqualTo(Gauge.CENTRED);
        assertThat(moments(logits(1)).gauge()).isEqualTo(Gauge.AS_GIVEN);
    }

    @Test
    void aConstantAddedToARowChangesTheMomentsAndNotTheCentred() {
        double[] given = moments(logits(0)).fetch(4, Progress.NONE);
        assertThat(moments(logits(5)).fetch(4, Progress.NONE)[2]).isNotCloseTo(given[2], within(1.0));
        assertThat(RowCentredMoments.of(moments(logits(5))).fetch(4, Progress.NONE))
                .containsExactly(RowCentredMoments.of(moments(logits(0))).fetch(4, Progress.NONE), within(1e-10));
    }

    @Test
    void everySolutionIsThatOfLogitsThatWereCentredBefore() {
        SolutionPath expected = path(moments(centredByHand(logits(1))), 2, N);
        SolutionPath solved = path(RowCentredMoments.of(moments(logits(1))), 2, N);
        for (double ratio : new double[] {0.9, 0.3, 0.05, 0.001}) {
            Solution one = expected.at(ratio * expected.lambdaMax());
            Solution other = solved.at(ratio * solved.lambdaMax());
            assertThat(other.gauge()).isEqualTo(Gauge.CENTRED);
            assertThat(other.error()).isCloseTo(one.error(), within(1e-9));
            for (int j = 0; j < N; j++) {
                assertThat(other.coefficient(j)).isCloseTo(one.coefficient(j), within(1e-9));
            }
            assertThat(solved.certify(other).isExact()).isTrue();
        }
    }

    @Test
    void onTheSampleTheyAgreeToAndTheCertificateHolds() {
        SecondMoments held = SampleDataset.moments(1);
        RowCentredLogits centred = new RowCentredLogits(SampleDataset.network(1).logits());
        SecondMoments read = MomentAccumulator.accumulate(
                centred, FitSample.of(SampleDataset.network(1).split()), Progress.NONE, Workers.CALLER);
        for (int target : new int[] {88, 956}) {
            SolutionPath expected = path(read, target, 20);
            SolutionPath solved = path(RowCentredMoments.of(held), target, 20);
            Solution one = expected.at(expected.lambdaForNonzeros(20));
            Solution other = solved.at(solved.clamp(one.lambda()));
            assertThat(other.byMagnitude()).hasSameSizeAs(one.byMagnitude());
            one.byMagnitude().forEach(coefficient -> assertThat(other.coefficient(coefficient.category()))
                    .isCloseTo(coefficient.value(), within(1e-9)));
            assertThat(solved.certify(other).isExact()).isTrue();
        }
    }

    @Test
    void aRowIsReadCentredAndWhatIsNoNumberIsStillFound() {
        RowCentredLogits centred = new RowCentredLogits(logits(1));
        double[] expected = new double[ROWS * N];
        centredByHand(logits(1)).readRows(0, ROWS, expected);
        double[] column = new double[ROWS];
        centred.readColumn(3, column);
        for (int r = 0; r < ROWS; r++) {
            assertThat(column[r]).isCloseTo(expected[r * N + 3], within(1e-12));
        }
        RowCentredLogits bad =
                new RowCentredLogits(new ArrayLogitMatrix("bad", 2, 3, new double[] {1, 2, 3, 4, Double.NaN, 5}));
        assertThatThrownBy(() -> bad.readRows(0, 2, new double[6]))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("bad, row 1, column 1");
    }
}
