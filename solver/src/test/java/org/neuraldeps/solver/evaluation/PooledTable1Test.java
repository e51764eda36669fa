package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sums add up where ratios do not. */
class PooledTable1Test {

    private static final EvaluationSums ONE =
            new EvaluationSums(10, 5, 20, Optional.of(new EvaluationSums.Answers(8, 9, 1, 2, 4, 1, 3, 1, 2, 16)));
    private static final EvaluationSums OTHER =
            new EvaluationSums(10, 15, 30, Optional.of(new EvaluationSums.Answers(9, 9, 0, 0, 1, 1, 1, 2, 1, 4)));

    @Test
    void aTargetWithMorePositivesCountsMore() {
        PooledTable1 pooled = PooledTable1.of(List.of(ONE, OTHER));
        Table1 table = pooled.table();
        assertThat(pooled.targets()).isEqualTo(2);
        assertThat(table.absErr()).hasValue(1);
        assertThat(table.relErr()).hasValue(0.4);
        assertThat(table.acc()).hasValue(0.85);
        assertThat(table.originalAcc()).hasValue(0.9);
        assertThat(table.positives()).hasValue(5);
        assertThat(table.positiveAcc()).hasValue(0.4);
        assertThat(table.originalPositiveAcc()).hasValue(0.8);
        Table1.Wins wins = table.wins().orElseThrow();
        assertThat(wins.positiveAbsErr()).hasValue(0.6);
        assertThat(wins.positiveRelErr()).hasValue(0.15);
        assertThat(wins.falseWins()).isEqualTo(3);
        assertThat(wins.precisionOfWins()).hasValue(0.4);
        assertThat(pooled.falseWinsPerPositive()).hasValue(0.6);
        assertThat(pooled.sums().orElseThrow().answers().orElseThrow().lost()).isEqualTo(2);
    }

    @Test
    void oneAfterTheOtherIsTheSame() {
        assertThat(PooledTable1.NONE.plus(ONE).plus(OTHER)).isEqualTo(PooledTable1.of(List.of(ONE, OTHER)));
    }

    @Test
    void noTargetHasAnEmptyTable() {
        assertThat(PooledTable1.NONE.table()).isEqualTo(Table1.empty());
        assertThat(PooledTable1.NONE.falseWinsPerPositive()).isEmpty();
    }

    @Test
    void withoutLabelsThereAreErrorsAlone() {
        Table1 table = PooledTable1.of(List.of(ONE, new EvaluationSums(10, 5, 20, Optional.empty())))
                .table();
        assertThat(table.relErr()).hasValue(0.25);
        assertThat(table.acc()).isEmpty();
        assertThat(table.wins()).isEmpty();
    }
}
