package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The frontiers of a real target: which rows they come from, that they are read once, and what bounds them. */
class FrontierRowsTest {

    private static final LogitDataset DATA = SampleDataset.network(0);

    /** The first with several positive evaluation rows. */
    private static final int TARGET = IntStream.range(0, DATA.categories().size())
            .filter(target -> positives(target).length >= 4)
            .findFirst()
            .orElseThrow();

    private static final SolutionPath PATH = path(plain());
    private static final Solution TEN = PATH.at(PATH.lambdaForNonzeros(10));

    private static CovLassoProblem plain() {
        return CovLassoProblem.within(SampleDataset.moments(0), TARGET, Progress.NONE);
    }

    private static SolutionPath path(CovLassoProblem problem) {
        return ExactHomotopy.solve(problem, PathOptions.full().upToNonzeros(20), Progress.NONE);
    }

    private static int[] positives(int target) {
        return IntStream.of(DATA.split().evaluationIndices())
                .filter(row -> DATA.labels().orElseThrow().of(row) == target)
                .toArray();
    }

    private static double residual(Solution solution, int row) {
        double[] values = new double[DATA.logits().columns()];
        DATA.logits().readRows(row, 1, values);
        double residual = values[TARGET];
        for (int j : solution.support()) {
            residual -= solution.coefficient(j) * values[j];
        }
        return residual;
    }

    @Test
    void everyFrontierCountsItsOwnRows() {
        Frontiers frontiers = FrontierRows.of(DATA, SampleDataset.moments(0), TARGET, PATH.categories(), Progress.NONE)
                .frontiers(TEN.byMagnitude());
        int[] evaluation = DATA.split().evaluationIndices();
        int[] positives = positives(TARGET);
        for (double epsilon : new double[] {0.2, 0.7, 1.5}) {
            assertThat(frontiers.evaluation().orElseThrow().exceeding(epsilon)).isEqualTo(count(evaluation, epsilon));
            assertThat(frontiers.positives().orElseThrow().exceeding(epsilon)).isEqualTo(count(positives, epsilon));
            assertThat(frontiers.fit().orElseThrow().exceeding(epsilon))
                    .isEqualTo(count(DATA.split().fitIndices(), epsilon));
        }
        assertThat(frontiers.judged().groups())
                .as("two views of a photograph")
                .isEqualTo(DATA.split().evaluationRows() / 2);
    }

    private static int count(int[] rows, double epsilon) {
        return (int) IntStream.of(rows)
                .filter(row -> Math.abs(residual(TEN, row)) >= epsilon)
                .count();
    }

    @Test
    void theBoundIsThatOfTheUnweightedErrorWhateverTheFocus() {
        FrontierRows rows = FrontierRows.of(DATA, SampleDataset.moments(0), TARGET, PATH.categories(), Progress.NONE);
        Frontiers plain = rows.frontiers(TEN.byMagnitude());
        assertThat(plain.fitError()).isCloseTo(TEN.error(), within(1e-9));
        CovLassoProblem focused = FocusedTarget.of(
                        plain(), TargetShare.byLabel(DATA, TARGET), DATA, Progress.NONE, Workers.CALLER)
                .problem(0.5, Progress.NONE);
        SolutionPath path = path(focused);
        Solution solution = path.at(path.lambdaForNonzeros(5));
        Frontiers weighed = rows.with(solution, Progress.NONE).frontiers(solution.byMagnitude());
        double mean = IntStream.of(DATA.split().fitIndices())
                .mapToDouble(row -> residual(solution, row))
                .map(residual -> residual * residual)
                .average()
                .orElseThrow();
        assertThat(weighed.fitError()).isCloseTo(mean, within(1e-9)).isNotCloseTo(solution.error(), within(1e-3));
        for (double epsilon : new double[] {0.3, 1, 2, 4}) {
            assertThat(plain.fit().orElseThrow().part(epsilon))
                    .as("Markov")
                    .isLessThanOrEqualTo(plain.markovBound(epsilon));
        }
        assertThat(plain.markovBound(0.5)).isCloseTo(Math.min(1, plain.fitError() / 0.25), within(1e-12));
        assertThat(plain.printedBound(4)).isCloseTo(plain.fitError() / 4, within(1e-12));
    }

    @Test
    void theBoundOfEq3AsPrintedIsNoneBelowOne() {
        Frontiers half = new Frontiers(
                Optional.of(ErrorFrontier.of(new double[] {0.5, -0.5}, 2)), Optional.empty(), Optional.empty(), 0.25);
        assertThat(half.judged().part(0.5)).isEqualTo(1);
        assertThat(half.markovBound(0.5)).isEqualTo(1);
        assertThat(half.printedBound(0.5)).as("less than what it is to bound").isEqualTo(0.5);
    }

    @Test
    void rowsAreReadOnceAndASliderReadsNothing() {
        CountingLogits f = new CountingLogits(DATA.logits());
        LogitDataset counted = new LogitDataset(
                "made", f, DATA.categories(), DATA.labels(), DATA.split(), DATA.groups(), DATA.other());
        FrontierRows rows =
                FrontierRows.of(counted, SampleDataset.moments(0), TARGET, new int[] {TEN.support()[0]}, Progress.NONE);
        assertThat(f.rowsRead()).isEqualTo(f.rows());
        assertThat(rows.holds(TEN)).isFalse();
        assertThatThrownBy(() -> rows.frontiers(TEN.byMagnitude())).isInstanceOf(IllegalStateException.class);
        FrontierRows more = rows.with(TEN, Progress.NONE);
        assertThat(f.rowsRead()).isEqualTo(2L * f.rows());
        more.frontiers(TEN.byMagnitude());
        more.frontiers(List.of());
        assertThat(f.rowsRead()).isEqualTo(2L * f.rows());
        assertThat(f.columnsRead()).isZero();
        assertThatThrownBy(() -> FrontierRows.of(
                        counted, SampleDataset.moments(0), TARGET, PATH.categories(), CountingProgress.cancellingAt(2)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void withoutHeldOutRowsFitRowsAreJudged() {
        LogitDataset allFit = new LogitDataset(
                "made",
                DATA.logits(),
                DATA.categories(),
                DATA.labels(),
                Split.allFit(DATA.logits().rows()),
                Optional.empty());
        Frontiers frontiers = FrontierRows.of(
                        allFit, SampleDataset.moments(0), TARGET, PATH.categories(), Progress.NONE)
                .frontiers(List.of());
        assertThat(frontiers.evaluation()).isEmpty();
        assertThat(frontiers.positives()).isEmpty();
        assertThat(frontiers.judged()).isSameAs(frontiers.fit().orElseThrow());
        assertThat(frontiers.judged().groups()).isEqualTo(DATA.logits().rows());
    }
}
