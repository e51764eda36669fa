package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** δ(ε) on rows that can be counted by hand, and how often its limits hold. */
class ErrorFrontierTest {

    private static final ErrorFrontier FOUR = ErrorFrontier.of(new double[] {-2, 0.5, 1, -1}, 4);

    @Test
    void itIsThePartOfTheRowsWithAtLeastThatError() {
        assertThat(FOUR.part(0)).isEqualTo(1);
        assertThat(FOUR.part(0.5)).isEqualTo(1);
        assertThat(FOUR.part(0.6)).isEqualTo(0.75);
        assertThat(FOUR.part(1)).as("reached exactly").isEqualTo(0.75);
        assertThat(FOUR.part(1.5)).isEqualTo(0.25);
        assertThat(FOUR.part(2)).isEqualTo(0.25);
        assertThat(FOUR.part(2.1)).isZero();
        assertThat(FOUR.error(1)).isEqualTo(2);
        assertThat(FOUR.error(4)).isEqualTo(0.5);
        assertThat(ErrorFrontier.of(new double[0], 0).part(1)).isZero();
    }

    @Test
    void theLargestErrorButAPartIsTheOneThatNoMoreExceed() {
        assertThat(FOUR.largestBut(0.1)).isEqualTo(2);
        assertThat(FOUR.largestBut(0.25)).isEqualTo(1);
        assertThat(FOUR.largestBut(0.75)).isEqualTo(0.5);
        assertThat(FOUR.largestBut(1)).isZero();
        ErrorFrontier tenths = ErrorFrontier.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 10);
        assertThat(tenths.largestBut(0.3))
                .as("three of ten, whatever 0.3 is in binary")
                .isEqualTo(7);
    }

    @Test
    void certaintyTakesEnoughGroupsNotRows() {
        double[] residuals = new Random(1).doubles(1000).toArray();
        assertThat(ErrorFrontier.of(residuals, 298).certainlyLargestBut(0.01, 0.05))
                .isEmpty();
        ErrorFrontier enough = ErrorFrontier.of(residuals, 299);
        assertThat(enough.certainlyLargestBut(0.01, 0.05))
                .hasValue(Arrays.stream(residuals).max().getAsDouble());
        assertThat(ErrorFrontier.of(residuals, 500).limits(20, 0.025).upper())
                .isGreaterThan(
                        ErrorFrontier.of(residuals, 1000).limits(20, 0.025).upper());
    }

    /** Errors are uniform, so the probability to exceed ε is 1 − ε; 300 times 200 rows in 200 or, doubled, in 100 groups. */
    @Test
    void limitsHoldAsOftenAsTheySay() {
        Random random = new Random(7);
        int outside = 0;
        int exceeded = 0;
        for (int trial = 0; trial < 300; trial++) {
            double[] single = random.doubles(100).toArray();
            double[] doubled = new double[200];
            Arrays.setAll(doubled, r -> single[r / 2]);
            ErrorFrontier frontier = ErrorFrontier.of(doubled, 100);
            ErrorFrontier.Limits limits = frontier.limits(frontier.exceeding(0.8), 0.025);
            outside += limits.lower() > 0.2 || limits.upper() < 0.2 ? 1 : 0;
            exceeded += frontier.certainlyLargestBut(0.1, 0.05).orElse(1) < 0.9 ? 1 : 0;
        }
        assertThat(outside / 300.0).as("two-sided, 95 % at least").isLessThanOrEqualTo(0.06);
        assertThat(exceeded / 300.0).as("one-sided, 95 % at least").isCloseTo(0.03, within(0.03));
    }

    @Test
    void moreGroupsThanRowsAreRefused() {
        assertThatThrownBy(() -> ErrorFrontier.of(new double[2], 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ErrorFrontier.of(new double[2], 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
