package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact binomial limits against those of SciPy 1.17, and against what makes them limits. */
class BinomialLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.05, 0, 0.2588655508930522",
        "3, 10, 0.025, 0.06673951117773447, 0.6524528500599973",
        "10, 10, 0.025, 0.6915028921812392, 1",
        "0, 500, 0.05, 0, 0.005973551516349557",
        "4, 500, 0.025, 0.0021839081083421838, 0.020355632593743928",
        "250, 500, 0.025, 0.4552855693242276, 0.5447144306757724",
        "2.5, 500, 0.025, 0.000832114721659632, 0.015924818207488634",
        "1, 4, 0.025, 0.006309463209709866, 0.8058795503167565",
        "17, 18000, 0.025, 0.000550266902357578, 0.0015117178068922129",
        "9000, 18000, 0.025, 0.49266836332528263, 0.5073316366747174"
    })
    void limitsAreThoseOfSciPy(double count, double trials, double error, double lower, double upper) {
        assertThat(BinomialLimits.lower(count, trials, error)).isCloseTo(lower, within(1e-12));
        assertThat(BinomialLimits.upper(count, trials, error)).isCloseTo(upper, within(1e-12));
    }

    @Test
    void theBetaFunctionIsThatOfSciPy() {
        assertThat(IncompleteBeta.of(0.01, 2.5, 300.25)).isCloseTo(0.6986423534523589, within(1e-12));
        assertThat(IncompleteBeta.of(0.3, 0.5, 0.5)).isCloseTo(0.36901011956554536, within(1e-12));
        assertThat(IncompleteBeta.of(0.45, 4000, 5000)).isCloseTo(0.8555565683736746, within(1e-10));
        assertThat(IncompleteBeta.logGamma(0.25)).isCloseTo(1.2880225246980774, within(1e-13));
    }

    /** The chance of at most so many of 12 under the upper limit is the error, counted term by term. */
    @Test
    void underTheUpperLimitSoFewHappenWithTheChanceNamed() {
        for (int count = 0; count < 12; count++) {
            double p = BinomialLimits.upper(count, 12, 0.05);
            double chance = 0;
            double term = Math.pow(1 - p, 12);
            for (int k = 0; k <= count; k++) {
                chance += term;
                term *= (12.0 - k) / (k + 1) * p / (1 - p);
            }
            assertThat(chance).as("at most %s of 12 under %s", count, p).isCloseTo(0.05, within(1e-12));
            assertThat(BinomialLimits.lower(12 - count, 12, 0.05)).isCloseTo(1 - p, within(1e-12));
        }
    }

    @Test
    void itTakesAsManyTrialsAsTheLimitNeeds() {
        for (double probability : new double[] {0.01, 0.05, 0.3}) {
            long fewest = BinomialLimits.fewest(probability, 0.05);
            assertThat(BinomialLimits.upper(0, (double) fewest, 0.05)).isLessThanOrEqualTo(probability + 1e-12);
            assertThat(BinomialLimits.upper(0, (double) fewest - 1, 0.05)).isGreaterThan(probability);
        }
        assertThat(BinomialLimits.fewest(0.01, 0.05)).isEqualTo(299);
    }

    @Test
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> BinomialLimits.upper(3, 2, 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialLimits.lower(0, 0, 0.05)).isInstanceOf(IllegalArgumentException.class);
    }
}
