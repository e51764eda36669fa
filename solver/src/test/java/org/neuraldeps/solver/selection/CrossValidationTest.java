package org.neuraldeps.solver.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.Folding;

/** The two choices of λ on curves made by hand. */
final class CrossValidationTest {

    private static final double[] LAMBDAS = {8, 4, 2, 1, 0.5};

    @Test
    void theMinimumAndTheLargestLambdaWithinOneStandardErrorOfIt() {
        CrossValidation curve = curve(new double[] {9, 6, 4.5, 4, 5}, new double[] {1, 1, 1, 0.5, 1});
        assertThat(curve.minimum()).isEqualTo(3);
        assertThat(curve.oneStandardError()).as("4.5 ≤ 4 + 0.5 < 6").isEqualTo(2);
        assertThat(curve.fallsAtTheEnd()).isFalse();
    }

    @Test
    void ofEqualsTheLargestLambdaIsTheMinimum() {
        CrossValidation curve = curve(new double[] {9, 4, 4, 4, 5}, new double[5]);
        assertThat(curve.minimum()).isEqualTo(1);
        assertThat(curve.oneStandardError()).isEqualTo(1);
    }

    @Test
    void aCurveThatIsGoodTwiceIsTakenWhereItIsFirstGoodEnough() {
        CrossValidation curve = curve(new double[] {4.2, 6, 5, 4, 5}, new double[] {0, 0, 0, 0.3, 0});
        assertThat(curve.oneStandardError()).isZero();
    }

    @Test
    void aCurveThatStillFallsSaysSo() {
        assertThat(curve(new double[] {9, 6, 5, 4, 3}, new double[5]).fallsAtTheEnd())
                .isTrue();
    }

    @Test
    void foldsCountAsMuchAsTheirRowsWeigh() {
        CrossValidation curve = CrossValidation.of(
                Folding.USUAL, new double[] {1}, new double[] {0.5, 0.25, 0.25}, new double[][] {{1}, {2}, {4}});
        assertThat(curve.mean(0)).isEqualTo(2);
        assertThat(curve.standardError(0)).isCloseTo(Math.sqrt((0.5 * 1 + 0 + 0.25 * 4) / 2), within(1e-15));
    }

    private static CrossValidation curve(double[] means, double[] standardErrors) {
        return new CrossValidation(Folding.USUAL, LAMBDAS, means, standardErrors);
    }
}
