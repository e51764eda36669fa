package org.neuraldeps.solver.stability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many half-samples select a category, along λ. */
final class SelectionCurveTest {

    @Test
    void entriesAndDeparturesAreCountedBelowTheirLambda() {
        SelectionCurve curve = SelectionCurve.of(new double[] {3, 5, -4, 4, 2, -1, 99}, 6);
        assertThat(curve.at(5)).as("at the entry the coefficient is still 0").isZero();
        assertThat(curve.at(4.5)).isEqualTo(1);
        assertThat(curve.at(3.5)).as("one left and one entered at 4").isEqualTo(1);
        assertThat(curve.at(2.5)).isEqualTo(2);
        assertThat(curve.at(1.5)).isEqualTo(3);
        assertThat(curve.at(0.5)).isEqualTo(2);
        assertThat(curve.mostDownTo(0.5)).isEqualTo(3);
        assertThat(curve.mostDownTo(2.5)).isEqualTo(2);
        assertThat(SelectionCurve.NONE.at(0)).isZero();
        assertThat(SelectionCurve.NONE.mostDownTo(0)).isZero();
    }
}
