package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.work.Progress;

/** Which answers change on the sample when a target is replaced by many categories chosen badly. */
class FlipsTest {

    private static final int TARGET = 280;
    private static final LogitDataset DATASET = SampleDataset.network(0);

    private final CovLassoProblem problem = CovLassoProblem.within(SampleDataset.moments(0), TARGET, Progress.NONE);
    private final List<Coefficient> random = Control.RANDOM.coefficients(problem, 3, Progress.NONE);
    private final TargetEvaluation evaluation = TargetEvaluation.of(
            DATASET, TARGET, random.stream().mapToInt(Coefficient::category).toArray(), Progress.NONE);

    @Test
    void acrossTheRowsTheyAddUpToTheDifferenceOfAccuracies() {
        for (List<Coefficient> combination : List.of(List.<Coefficient>of(), random)) {
            Table1 table = evaluation.metrics(combination);
            Flips flips = evaluation.replacedBy(combination).flips();
            double change = table.acc().orElseThrow() - table.originalAcc().orElseThrow();
            int rows = DATASET.split().evaluationRows();
            assertThat((flips.gained() - flips.lost()) / (double) rows).isCloseTo(change, within(1e-12));
            EvaluationSums.Answers answers =
                    evaluation.sums(combination).answers().orElseThrow();
            assertThat(answers.gained()).isEqualTo(flips.gained());
            assertThat(answers.lost()).isEqualTo(flips.lost());
            assertThat(flips.lost()).isPositive();
        }
    }

    @Test
    void theTargetIsTheAnswerBeforeOrAfterAndTheLabelIsThatOfTheRow() {
        List<Flip> rows = evaluation.replacedBy(List.of()).flips().rows();
        assertThat(rows).isNotEmpty().allSatisfy(flip -> {
            assertThat(flip.before() == TARGET || flip.after() == TARGET).isTrue();
            assertThat(flip.before()).isNotEqualTo(flip.after());
            assertThat(flip.label())
                    .isEqualTo(OptionalInt.of(DATASET.labels().orElseThrow().of(flip.row())));
        });
        assertThat(rows).extracting(Flip::row).isSorted().doesNotHaveDuplicates();
        assertThat(DATASET.split().evaluationIndices())
                .contains(rows.stream().mapToInt(Flip::row).toArray());
    }

    /** Six rows of three photographs are lost, so three groups are. */
    @Test
    void theSignTestCountsPhotographs() {
        Flips flips = evaluation.replacedBy(List.of()).flips();
        long photographs = flips.rows().stream()
                .filter(Flip::isLost)
                .map(flip -> DATASET.groups().orElseThrow().of(flip.row()))
                .distinct()
                .count();
        assertThat(photographs).isLessThan(flips.lost());
        assertThat(flips.signTest()).isEqualTo(new SignTest(0, (int) photographs));
    }

    @Test
    void groupsAddUpToAllRows() {
        GroupedSums grouped = evaluation.replacedBy(random).sumsByGroup();
        assertThat(grouped.grouped()).isTrue();
        assertThat(grouped.groups()).hasSize(500);
        EvaluationSums sum =
                grouped.groups().stream().reduce(EvaluationSums::plus).orElseThrow();
        EvaluationSums all = evaluation.sums(random);
        assertThat(sum.rows()).isEqualTo(all.rows());
        assertThat(sum.deviation()).isCloseTo(all.deviation(), within(1e-9));
        assertThat(sum.answers().orElseThrow().falseWins())
                .isEqualTo(all.answers().orElseThrow().falseWins());
        assertThat(grouped.plus(grouped).groups().get(7))
                .isEqualTo(grouped.groups().get(7).plus(grouped.groups().get(7)));
    }
}
