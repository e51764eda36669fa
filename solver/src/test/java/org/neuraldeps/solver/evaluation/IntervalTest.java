package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits, quantiles and the sign test against SciPy 1.17. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "0.4, 2, 3, 0.5248",
        "0.1, 0.5, 0.5, 0.20483276469913345",
        "0.99, 250.3, 1.7, 0.21228259927055973",
        "0.002, 1, 500, 0.6324887451428411"
    })
    void theIncompleteBetaFunction(double x, double a, double b, double expected) {
        assertThat(IncompleteBeta.of(x, a, b)).isCloseTo(expected, within(1e-12));
        assertThat(IncompleteBeta.quantile(expected, a, b)).isCloseTo(x, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 6, 0.025, 0.11811724875702521, 0.8818827512429748",
        "0, 500, 0.0125, 0, 0.008725760901595842",
        "1, 5, 0.025, 0.4781762498950185, 1",
        "0.772, 500, 0.025, 0.7326751502036191, 0.8080734750942906",
        "0.333, 8.3, 0.025, 0.06802009368271564, 0.7152035373969088"
    })
    void binomialLimits(double part, double groups, double tail, double lower, double upper) {
        Interval found = Interval.binomial(part, groups, tail);
        assertThat(found.lower()).isCloseTo(lower, within(1e-10));
        assertThat(found.upper()).isCloseTo(upper, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({"4, 2.7764451051977934", "9, 2.262157162798205", "499, 1.9647293909876886"})
    void quantilesOfStudentsT(int freedom, double expected) {
        assertThat(Interval.studentQuantile(freedom, 0.025)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0.25", "1, 7, 0.0703125", "4, 5, 1", "0, 0, 1", "2, 20, 0.00012111663818359375"})
    void theSignTestCountsCoins(int better, int worse, double expected) {
        assertThat(new SignTest(better, worse).pValue()).isCloseTo(expected, within(1e-12));
        assertThat(new SignTest(worse, better).pValue()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void nothingBelowZeroCanBeAnError() {
        assertThat(Interval.student(1, 1, 4, 0.025).lower()).isNegative();
        assertThat(Interval.student(1, 1, 4, 0.025).atLeast(0).lower()).isZero();
    }
}
