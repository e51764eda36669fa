package org.neuraldeps.solver.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

final class InformationCriteriaTest {

    private static final int ROWS = 200;
    private static final int SIZE = 12;

    @Test
    void everyKnotIsWorthItsErrorBesideItsDependencies() {
        LogitDataset data = data(0.5);
        SolutionPath path = path(data);
        InformationCriteria criteria = InformationCriteria.of(path, data).orElseThrow();
        assertThat(criteria.count()).as("two rows a group").isEqualTo(ROWS / 2);
        assertThat(criteria.isByGroup()).isTrue();
        for (int i = 0; i < path.knots().size(); i++) {
            Knot knot = path.knots().get(i);
            double fit = 100 * Math.log(knot.error() / path.problem().targetMoment());
            assertThat(criteria.aic(i).orElseThrow()).isCloseTo(fit + 2 * knot.nonzeros(), within(1e-12));
            assertThat(criteria.bic(i).orElseThrow()).isCloseTo(fit + Math.log(100) * knot.nonzeros(), within(1e-12));
        }
        Knot aic = criteria.leastAic().orElseThrow();
        Knot bic = criteria.leastBic().orElseThrow();
        assertThat(bic.nonzeros())
                .as("of two that predict, and nine that do not")
                .isBetween(2, 4);
        assertThat(aic.nonzeros()).isGreaterThanOrEqualTo(bic.nonzeros());
    }

    @Test
    void anExactCombinationHasNoChoiceAndEndsAtTheFloor() {
        LogitDataset data = data(0);
        SolutionPath path = path(data);
        InformationCriteria criteria = InformationCriteria.of(path, data).orElseThrow();
        assertThat(criteria.leastAic()).isEmpty();
        assertThat(criteria.leastBic()).isEmpty();
        int last = path.knots().size() - 1;
        assertThat(path.knots().get(last).error())
                .isLessThan(1e-9 * path.problem().targetMoment());
        assertThat(criteria.bic(last)).isEmpty();
        assertThat(criteria.bic(0)).hasValue(0);
    }

    @Test
    void weightedRowsHaveNone() {
        LogitDataset data = data(0.5);
        CovLassoProblem focused = FocusedTarget.of(
                        path(data).problem(),
                        SoftmaxShares.of(data, Progress.NONE, Workers.CALLER).of(0),
                        data,
                        Progress.NONE,
                        Workers.CALLER)
                .problem(0.5, Progress.NONE);
        SolutionPath path = ExactHomotopy.solve(focused, PathOptions.full(), Progress.NONE);
        assertThat(InformationCriteria.of(path, data)).isEmpty();
    }

    private static SolutionPath path(LogitDataset data) {
        CovLassoProblem problem = CovLassoProblem.within(
                MomentAccumulator.accumulate(data.logits(), FitSample.of(data.split()), Progress.NONE, Workers.CALLER),
                0,
                Progress.NONE);
        return ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
    }

    /** Column 0 is the sum of columns 1 and 2 with noise. */
    private static LogitDataset data(double noise) {
        Random random = new Random(4);
        double[] values = new double[ROWS * SIZE];
        for (int row = 0; row < ROWS; row++) {
            for (int j = 1; j < SIZE; j++) {
                values[row * SIZE + j] = random.nextGaussian();
            }
            values[row * SIZE] = values[row * SIZE + 1] + values[row * SIZE + 2] + noise * random.nextGaussian();
        }
        List<String> groups =
                IntStream.range(0, ROWS).mapToObj(row -> "g" + row / 2).toList();
        return new LogitDataset(
                "made",
                new ArrayLogitMatrix("f", ROWS, SIZE, values),
                Categories.numbered(SIZE),
                Optional.empty(),
                Split.allFit(ROWS),
                Optional.of(SampleGroups.of(groups)),
                Optional.empty());
    }
}
