package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AveragePrecisionTest {

    /** The example in scikit-learn's documentation of average_precision_score. */
    @Test
    void itIsTheSumOfPrecisionsWhereRecallGrows() {
        double value = new AveragePrecision(new double[] {0.1, 0.4}, new double[] {0.35, 0.8}).value();
        assertThat(value).isCloseTo(0.5 + 0.5 * 2 / 3, within(1e-15));
    }

    @Test
    void rowsOfEqualScoreAreTakenTogether() {
        assertThat(new AveragePrecision(new double[] {1, 1, 1}, new double[] {1}).value())
                .isEqualTo(0.25);
        assertThat(new AveragePrecision(new double[] {2, 1, 0}, new double[] {2, 1}).value())
                .isEqualTo(0.5);
        assertThat(new AveragePrecision(new double[] {2, 1, 0}, new double[] {3, 4}).value())
                .isEqualTo(1);
    }

    @Test
    void countsAreRowsThatAreThereSeveralTimes() {
        AveragePrecision once = new AveragePrecision(new double[] {0.1, 0.4}, new double[] {0.35, 0.8});
        AveragePrecision spelt = new AveragePrecision(new double[] {0.4, 0.4}, new double[] {0.35, 0.35, 0.35, 0.8});
        assertThat(once.value(new int[] {0, 2, 3, 1})).isCloseTo(spelt.value(), within(1e-15));
    }

    @Test
    void scoresAreThoseOfTheDefinition() {
        double[] logits = {9, 1, 3, 1};
        double sum = Math.exp(1) + Math.exp(3) + Math.exp(1);
        assertThat(AnomalyScore.MAX_SOFTMAX.of(logits, 1, 3)).isCloseTo(-Math.exp(3) / sum, within(1e-15));
        assertThat(AnomalyScore.ENERGY.of(logits, 1, 3)).isCloseTo(-Math.log(sum), within(1e-15));
    }
}
