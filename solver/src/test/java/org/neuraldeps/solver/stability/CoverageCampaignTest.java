package org.neuraldeps.solver.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals and bounds over many planted trials. */
@Tag("slow")
final class CoverageCampaignTest {

    private static final int TRIALS = 400;

    /** Half-width of what chance leaves of a coverage of 0.9 in so many trials, three predictors each: three standard errors. */
    @ParameterizedTest
    @CsvSource({"400, 0.6", "400, 0.3", "400, 0.1", "400, 0.03", "1500, 0.6", "1500, 0.1"})
    void intervalsCoverThePopulationNineTimesInTen(int rows, double ratio) {
        PlantedTrials trials = new PlantedTrials(TRIALS, rows, 40, 0.5);
        double lambda = ratio * trials.lambdaMax();
        double covered = trials.coverage(TRIALS, lambda, trials.population(lambda)::coefficient);
        System.out.printf("%d rows, λ/λ_max %.2f: %.3f%n", rows, ratio, covered);
        assertThat(covered).isBetween(0.87, 0.94);
    }

    @ParameterizedTest
    @CsvSource({"200, 0.3", "200, 0.1"})
    void falseSelectionsStayBelowTheirBound(int rows, double ratio) {
        PlantedTrials trials = new PlantedTrials(TRIALS, rows, 40, 0.5);
        double lambda = ratio * trials.lambdaMax();
        double wrong = 0;
        double bound = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            CoefficientStability judged = trials.judge(trials.trial(trial), lambda);
            wrong += Arrays.stream(judged.stableAlongPath())
                    .filter(category -> trials.planted(category) == 0)
                    .count();
            bound += judged.boundAlongPath().falseSelections(CoefficientStability.STABLE);
        }
        System.out.printf(
                "%d rows, λ/λ_max %.2f: %.3f false of at most %.3f%n", rows, ratio, wrong / TRIALS, bound / TRIALS);
        assertThat(wrong).isLessThan(bound);
    }
}
