package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What a solution is set against, on the sample. */
class ControlsTest {

    private static final int TARGET = 956;
    private static final int K = 10;
    private static final LogitDataset DATASET = SampleDataset.network(0);

    private final CovLassoProblem plain = CovLassoProblem.within(SampleDataset.moments(0), TARGET, Progress.NONE);
    private final CovLassoProblem focused = FocusedTarget.of(
                    plain,
                    SoftmaxShares.of(DATASET, Progress.NONE, Workers.CALLER).of(TARGET),
                    DATASET,
                    Progress.NONE,
                    Workers.CALLER)
            .problem(0.8, Progress.NONE);

    @Test
    void nothingPredictsZeroAndWinsNothing() {
        Table1 zero = controls(focused, K).tables().get(Control.ZERO);
        assertThat(zero.relErr()).hasValue(1);
        assertThat(zero.positiveAcc()).hasValue(0);
        assertThat(zero.wins().orElseThrow().falseWins()).isZero();
    }

    @Test
    void theLargestAreThoseOfTheProblem() {
        for (CovLassoProblem problem : List.of(plain, focused)) {
            int[] expected = IntStream.of(problem.dictionary().indices())
                    .boxed()
                    .sorted((i, j) ->
                            Double.compare(Math.abs(problem.correlations()[j]), Math.abs(problem.correlations()[i])))
                    .limit(K)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            assertThat(support(Control.LARGEST, problem)).isEqualTo(expected);
        }
        assertThat(support(Control.LARGEST, plain)).isNotEqualTo(support(Control.LARGEST, focused));
    }

    @Test
    void randomCategoriesAreDistinctTheSameEveryTimeAndOthersForAnotherTarget() {
        int[] support = support(Control.RANDOM, focused);
        assertThat(Arrays.stream(support).distinct()).hasSize(K).doesNotContain(TARGET);
        assertThat(support(Control.RANDOM, plain)).isEqualTo(support);
        assertThat(Control.RANDOM.choose(focused, 4)).isEqualTo(Arrays.copyOf(Control.RANDOM.choose(focused, K), 4));
        assertThat(support(Control.RANDOM, CovLassoProblem.within(SampleDataset.moments(0), 955, Progress.NONE)))
                .isNotEqualTo(support);
    }

    @Test
    void theyAreLeastSquaresUnderTheFocus() {
        for (Control control : List.of(Control.RANDOM, Control.LARGEST)) {
            List<Coefficient> coefficients = control.coefficients(focused, K, Progress.NONE);
            int[] support =
                    coefficients.stream().mapToInt(Coefficient::category).toArray();
            MomentColumns columns = focused.moments().columns(support, Progress.NONE);
            for (int i : support) {
                double left = focused.correlations()[i];
                for (Coefficient coefficient : coefficients) {
                    left -= columns.at(i, coefficient.category()) * coefficient.value();
                }
                assertThat(left).as("normal equation of %s", i).isCloseTo(0, within(1e-9 * focused.targetMoment()));
            }
        }
    }

    @Test
    void aSmallDictionaryGivesAllItHas() {
        CovLassoProblem small = focused.restrictedTo(Dictionary.of(1000, 3, 5));
        assertThat(support(Control.RANDOM, small)).containsExactly(3, 5);
        assertThat(support(Control.LARGEST, small)).containsExactly(3, 5);
        assertThat(controls(small, K).tables()).hasSize(Control.values().length);
    }

    private static Controls controls(CovLassoProblem problem, int count) {
        TargetEvaluation evaluation = TargetEvaluation.of(DATASET, TARGET, new int[0], Progress.NONE);
        return Controls.of(evaluation, problem, count, Progress.NONE);
    }

    private static int[] support(Control control, CovLassoProblem problem) {
        return control.coefficients(problem, K, Progress.NONE).stream()
                .mapToInt(Coefficient::category)
                .toArray();
    }
}
