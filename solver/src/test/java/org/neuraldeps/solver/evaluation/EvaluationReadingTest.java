package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** When an evaluation reads the logits, and that a slider never does. */
class EvaluationReadingTest {

    private static final int ROWS = 400;
    private static final int N = 30;
    private static final int TARGET = 2;

    private final CountingLogits f = new CountingLogits(gaussian(1));
    private final CountingLogits g = new CountingLogits(gaussian(2));
    private final Split split = secondHalfHeldOut();
    private final SecondMoments moments =
            MomentAccumulator.accumulate(f, FitSample.of(split), Progress.NONE, Workers.CALLER);
    private final SolutionPath path = ExactHomotopy.solve(
            CovLassoProblem.within(moments, TARGET, Progress.NONE), PathOptions.full(), Progress.NONE);

    @Test
    void everyEvaluationRowIsReadOnceAndNoColumn() {
        f.forget();
        TargetEvaluation evaluation = TargetEvaluation.of(data(false), TARGET, path.categories(), Progress.NONE);
        assertThat(f.rowsRead()).isEqualTo(split.evaluationRows());
        for (int step = 0; step <= 20; step++) {
            Solution solution = path.at(path.clamp(path.lambdaMax() * step / 20.0));
            assertThat(evaluation.holds(solution)).isTrue();
            evaluation.metrics(solution);
        }
        assertThat(f.rowsRead()).isEqualTo(split.evaluationRows());
        assertThat(f.columnsRead()).isZero();
    }

    @Test
    void betweenNetworksTheRowsOfBothAreReadOnce() {
        f.forget();
        TargetEvaluation.of(data(true), TARGET, path.categories(), Progress.NONE);
        assertThat(f.rowsRead()).isEqualTo(split.evaluationRows());
        assertThat(g.rowsRead()).isEqualTo(split.evaluationRows());
        assertThat(f.columnsRead() + g.columnsRead()).isZero();
    }

    @Test
    void severalTargetsAreReadTogetherAndJudgedAsAlone() {
        int[] targets = {TARGET, 0, 1, N - 1};
        List<int[]> predictors = Arrays.stream(targets)
                .mapToObj(target -> new int[] {(target + 3) % N, (target + 7) % N, (target + 3) % N})
                .toList();
        for (boolean isBetween : new boolean[] {false, true}) {
            LogitDataset data = data(isBetween);
            f.forget();
            List<TargetEvaluation> several = TargetEvaluation.ofSeveral(data, targets, predictors, Progress.NONE);
            assertThat(f.rowsRead()).isEqualTo(split.evaluationRows());
            for (int i = 0; i < targets.length; i++) {
                List<Coefficient> some = List.of(
                        new Coefficient(predictors.get(i)[0], 0.7),
                        new Coefficient(predictors.get(i)[1], -0.4));
                TargetEvaluation alone = TargetEvaluation.of(data, targets[i], predictors.get(i), Progress.NONE);
                assertThat(several.get(i).target()).isEqualTo(targets[i]);
                assertThat(several.get(i).metrics(some)).isEqualTo(alone.metrics(some));
            }
        }
    }

    @Test
    void aSolutionWhoseCategoriesWereNotReadIsRefusedUntilTheyAre() {
        Solution dense = path.at(path.end().lambda());
        TargetEvaluation some = TargetEvaluation.of(data(false), TARGET, new int[] {dense.support()[0]}, Progress.NONE);
        assertThat(some.holds(dense)).isFalse();
        assertThatThrownBy(() -> some.metrics(dense)).isInstanceOf(IllegalStateException.class);
        f.forget();
        TargetEvaluation more = some.with(dense, Progress.NONE);
        assertThat(f.rowsRead()).as("one reading for all that is missing").isEqualTo(split.evaluationRows());
        assertThat(more.holds(dense)).isTrue();
        assertThat(more.with(dense, Progress.NONE)).isSameAs(more);
        TargetEvaluation all = TargetEvaluation.of(data(false), TARGET, path.categories(), Progress.NONE);
        assertThat(more.metrics(dense)).isEqualTo(all.metrics(dense));
        assertThatThrownBy(() -> some.with(dense, CountingProgress.cancellingAt(1)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void whatIsNotNeededAnyLongerStaysWhileThereIsRoom() {
        Solution sparse = path.at(path.lambdaForNonzeros(1));
        Solution dense = path.at(path.end().lambda());
        TargetEvaluation evaluation = TargetEvaluation.of(data(false), TARGET, new int[0], Progress.NONE)
                .with(sparse, Progress.NONE)
                .with(dense, Progress.NONE);
        assertThat(evaluation.holds(sparse)).isTrue();
    }

    @Test
    void thePredictorsThatComeFirstAreKeptAndNeverFewerThanSixteen() {
        int rows = (int) (TargetEvaluation.MOST_BYTES / 8 / 20);
        assertThat(TargetEvaluation.most(rows)).isEqualTo(20);
        assertThat(TargetEvaluation.most(10 * rows)).isEqualTo(TargetEvaluation.LEAST_PREDICTORS);
        assertThat(TargetEvaluation.most(0)).isGreaterThan(1_000_000);
    }

    @Test
    void aReadingReportsAndCanBeCancelledBetweenBlocks() {
        CountingProgress patient = CountingProgress.patient();
        TargetEvaluation.of(data(false), TARGET, new int[0], patient);
        assertThat(patient.reports()).isGreaterThan(1);
        int questions = patient.questions();
        assertThat(questions).isGreaterThan(1);
        f.forget();
        assertThatThrownBy(() ->
                        TargetEvaluation.of(data(false), TARGET, new int[0], CountingProgress.cancellingAt(questions)))
                .isInstanceOf(CancelledException.class);
        assertThat(f.rowsRead()).isPositive().isLessThan(split.evaluationRows());
    }

    @Test
    void aPredictorThatIsNoNumberIsRefusedWithItsPlace() {
        double[] values = {1, 2, 3, 4, Double.NEGATIVE_INFINITY, 5};
        LogitDataset bad = new LogitDataset(
                "made",
                new ArrayLogitMatrix("f", 2, 3, values),
                Categories.numbered(3),
                Optional.empty(),
                new Split(new boolean[] {false, true}),
                Optional.of(new ArrayLogitMatrix("g", 2, 3, new double[6])));
        assertThatThrownBy(() -> TargetEvaluation.of(bad, 0, new int[] {1}, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("f, row 1, column 1: infinity");
    }

    private LogitDataset data(boolean between) {
        return new LogitDataset(
                "made",
                f,
                Categories.numbered(N),
                Optional.empty(),
                split,
                between ? Optional.of(g) : Optional.empty());
    }

    private static ArrayLogitMatrix gaussian(long seed) {
        Random random = new Random(seed);
        double[] values = IntStream.range(0, ROWS * N)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        return new ArrayLogitMatrix("made", ROWS, N, values);
    }

    private static Split secondHalfHeldOut() {
        boolean[] held = new boolean[ROWS];
        for (int row = ROWS / 2; row < ROWS; row++) {
            held[row] = true;
        }
        return new Split(held);
    }
}
