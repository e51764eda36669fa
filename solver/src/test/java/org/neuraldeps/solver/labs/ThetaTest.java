package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class ThetaTest {

    private static final CategorySplit SPLIT = CategorySplit.of(5, List.of(1, 3));

    @Test
    void aColumnIsThatOfItsCategory() {
        Theta theta = new Theta(SPLIT, new double[] {1, 2, 0, 4, 5, -0.0});
        assertThat(theta.column(1)).containsExactly(1, 0, 5);
        assertThat(theta.column(3)).containsExactly(2, 4, -0.0);
        assertThat(theta.at(1, 1)).isEqualTo(4);
        assertThat(theta.nonzeros()).isEqualTo(4);
        assertThatThrownBy(() -> theta.column(2)).hasMessage("category 2 is not a new one");
        assertThatThrownBy(() -> new Theta(SPLIT, new double[5])).hasMessage("5 numbers for 3 x 2");
    }

    @Test
    void nothingThatIsHandedOutChangesIt() {
        double[] values = {1, 2, 3, 4, 5, 6};
        Theta theta = new Theta(SPLIT, values);
        values[0] = 9;
        theta.rowMajor()[1] = 9;
        theta.column(1)[1] = 9;
        assertThat(theta).isEqualTo(new Theta(SPLIT, new double[] {1, 2, 3, 4, 5, 6}));
        assertThat(theta).isNotEqualTo(new Theta(SPLIT, new double[] {9, 2, 3, 4, 5, 6}));
    }

    @Test
    void aSpreadLeavesOutWhatHasNoRows() {
        assertThat(Spread.of(DoubleStream.of(1, Double.NaN, 3))).isEqualTo(new Spread(2, Math.sqrt(2), 2));
        assertThat(Spread.of(DoubleStream.of(4))).isEqualTo(new Spread(4, 0, 1));
        assertThat(Spread.of(DoubleStream.empty()).mean()).isNaN();
        assertThat(new Hits(0, 0).rate()).isNaN();
    }

    @Test
    void namesOfMethodsAreStable() {
        assertThat(ThetaMethod.values())
                .extracting(ThetaMethod::key)
                .containsExactly("joint", "new-rows", "ridge", "sparse", "straight");
        for (ThetaMethod method : ThetaMethod.values()) {
            assertThat(ThetaMethod.of(method.key())).contains(method);
        }
        assertThat(ThetaMethod.of("jointly")).isEmpty();
    }
}
