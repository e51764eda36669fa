package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Who has a dependency with how few others, against one frontier after the other. */
class DependencySearchTest {

    private static final int ROWS = 500;
    private static final int N = 40;
    private static final int MOST = 6;
    private static final double EPSILON = 0.6;

    /** Column 0 is small and trivial, column 1 is made of 2 and 3, the others are their own. */
    private static final ArrayLogitMatrix F = logits(1);

    private static final ArrayLogitMatrix G = logits(2);
    private static final Split SPLIT = split();
    private static final SecondMoments MOMENTS =
            MomentAccumulator.accumulate(F, FitSample.of(SPLIT), Progress.NONE, Workers.CALLER);

    private static ArrayLogitMatrix logits(long seed) {
        Random random = new Random(seed);
        double[] values = new double[ROWS * N];
        for (int r = 0; r < ROWS; r++) {
            for (int j = 0; j < N; j++) {
                values[r * N + j] = random.nextGaussian() * (j == 0 ? 0.1 : 1);
            }
            values[r * N + 1] = 2 * values[r * N + 2] - values[r * N + 3] + 0.1 * random.nextGaussian();
        }
        return new ArrayLogitMatrix("made", ROWS, N, values);
    }

    private static Split split() {
        boolean[] held = new boolean[ROWS];
        for (int row = 0; row < ROWS; row += 3) {
            held[row] = true;
        }
        return new Split(held);
    }

    private static LogitDataset data(boolean between) {
        List<String> pairs =
                IntStream.range(0, ROWS).mapToObj(row -> "photo " + row / 2).toList();
        return new LogitDataset(
                "made",
                F,
                Categories.numbered(N),
                Optional.empty(),
                SPLIT,
                Optional.of(SampleGroups.of(pairs)),
                between ? Optional.of(G) : Optional.empty());
    }

    private static CovLassoProblem problem(int target, boolean between) {
        return between
                ? CovLassoProblem.between(
                        MOMENTS, target, MomentAccumulator.between(F, G, target, FitSample.of(SPLIT), Progress.NONE))
                : CovLassoProblem.within(MOMENTS, target, Progress.NONE);
    }

    private static List<CategoryDependency> search(boolean between, Workers workers) {
        return DependencySearch.ofAll(
                data(between), target -> problem(target, between), EPSILON, MOST, workers, Progress.NONE);
    }

    @Test
    void theTrivialAndTheMadeAreFoundWithAsManyCategoriesAsTheyTake() {
        List<CategoryDependency> found = search(false, Workers.CALLER);
        assertThat(found.get(0).isTrivial(0.05)).isTrue();
        assertThat(found.get(0).smallest(0.05))
                .map(CategoryDependency.Step::nonzeros)
                .hasValue(0);
        assertThat(found.get(1).isTrivial(0.05)).isFalse();
        assertThat(found.get(1).smallest(0.05))
                .map(CategoryDependency.Step::nonzeros)
                .hasValue(2);
        assertThat(found.get(7).smallest(0.05)).isEmpty();
        assertThat(found.get(7).smallest(0.9)).as("any error at all is allowed").isPresent();
    }

    @Test
    void everyCountIsThatOfTheFrontierAtThatK() {
        for (boolean between : new boolean[] {false, true}) {
            List<CategoryDependency> found = search(between, Workers.CALLER);
            for (int target = 0; target < N; target += 5) {
                SolutionPath path = ExactHomotopy.solve(
                        problem(target, between), PathOptions.full().upToNonzeros(MOST), Progress.NONE);
                FrontierRows rows = FrontierRows.of(data(between), MOMENTS, target, path.categories(), Progress.NONE);
                CategoryDependency dependency = found.get(target);
                assertThat(dependency.rows()).isEqualTo(SPLIT.evaluationRows());
                assertThat(dependency.steps())
                        .extracting(CategoryDependency.Step::nonzeros)
                        .contains(MOST);
                for (CategoryDependency.Step step : dependency.steps()) {
                    Solution solution = path.at(step.lambda());
                    assertThat(solution.nonzeros()).isEqualTo(step.nonzeros());
                    assertThat(step.lambda()).isEqualTo(path.clamp(path.lambdaForNonzeros(step.nonzeros())));
                    ErrorFrontier frontier =
                            rows.frontiers(solution.byMagnitude()).judged();
                    assertThat(step.exceeding()).isEqualTo(frontier.exceeding(EPSILON));
                    assertThat(dependency.upperLimit(step, 0.05))
                            .isEqualTo(frontier.limits(step.exceeding(), 0.05).upper());
                }
            }
        }
    }

    @Test
    void theOrderOfTheWorkMakesNoDifference() {
        Workers backwards = new Workers() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public void forEach(int jobs, IntConsumer job) {
                for (int i = jobs - 1; i >= 0; i--) {
                    job.accept(i);
                }
            }
        };
        assertThat(search(false, backwards)).isEqualTo(search(false, Workers.CALLER));
    }

    @Test
    void rowsAreReadOnceInAllAndACancelIsAnswered() {
        CountingLogits counted = new CountingLogits(F);
        LogitDataset data =
                new LogitDataset("made", counted, Categories.numbered(N), Optional.empty(), SPLIT, Optional.empty());
        CountingProgress patient = CountingProgress.patient();
        DependencySearch.ofAll(data, target -> problem(target, false), EPSILON, MOST, Workers.CALLER, patient);
        assertThat(counted.rowsRead()).isEqualTo(SPLIT.evaluationRows());
        List<Integer> places = new ArrayList<>(List.of(1, patient.questions() / 2, patient.questions()));
        for (int question : places) {
            assertThatThrownBy(() -> DependencySearch.ofAll(
                            data,
                            target -> problem(target, false),
                            EPSILON,
                            MOST,
                            Workers.CALLER,
                            CountingProgress.cancellingAt(question)))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void withoutHeldOutRowsTheFitRowsAreLookedAt() {
        LogitDataset data = new LogitDataset(
                "made", F, Categories.numbered(N), Optional.empty(), Split.allFit(ROWS), Optional.empty());
        List<CategoryDependency> found = DependencySearch.ofAll(
                data, target -> problem(target, false), EPSILON, MOST, Workers.CALLER, Progress.NONE);
        assertThat(found.get(3).rows()).isEqualTo(ROWS);
    }
}
