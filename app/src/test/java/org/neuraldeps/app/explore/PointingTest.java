package org.neuraldeps.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;

final class PointingTest {

    private final Explorer explorer = new Explorer();
    private final Pointing pointing = new Pointing(explorer);

    @BeforeEach
    void open() {
        explorer.enter(Toy.DATA, Toy.state(2, new LambdaSetting.Ratio(0.5)));
    }

    private ExplorerState state() {
        return explorer.state().get();
    }

    @Test
    void aClickPinsAndAnotherUnpins() {
        pointing.click(4, 1);
        assertThat(state().pins().columns()).containsExactly(4);
        pointing.click(4, 1);
        assertThat(state().pins().columns()).isEmpty();
    }

    @Test
    void aDoubleClickRetargetsPinsNothingAndIsOneEntry() {
        pointing.click(4, 1);
        pointing.click(4, 2);
        assertThat(state().target()).isEqualTo(4);
        assertThat(state().pins().columns()).isEmpty();
        explorer.undo();
        assertThat(state().target()).isEqualTo(2);
        assertThat(explorer.canUndo().get()).isFalse();
    }

    @Test
    void aDoubleClickOnTheTargetItselfLeavesNothingToUndo() {
        pointing.click(2, 1);
        pointing.click(2, 2);
        assertThat(state().target()).isEqualTo(2);
        assertThat(explorer.canUndo().get()).isFalse();
    }

    @Test
    void aThirdClickMeansNothing() {
        pointing.click(4, 1);
        pointing.click(4, 2);
        pointing.click(4, 3);
        assertThat(state().pins().columns()).isEmpty();
        assertThat(state().target()).isEqualTo(4);
    }
}
