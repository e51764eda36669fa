package org.neuraldeps.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StateHistoryTest {

    private final StateHistory<String> history = new StateHistory<>("a");

    @Test
    void undoesAndRedoesEveryChange() {
        for (int i = 0; i < 2_000; i++) {
            history.change("state " + i);
        }
        for (int i = 1_998; i >= 0; i--) {
            assertThat(history.undo()).isEqualTo("state " + i);
        }
        assertThat(history.undo()).isEqualTo("a");
        assertThat(history.canUndo()).isFalse();
        assertThat(history.undo()).as("nothing left to undo").isEqualTo("a");
        assertThat(history.redo()).isEqualTo("state 0");
    }

    @Test
    void keepsADragAsOneEntry() {
        StateHistory.Gesture drag = new StateHistory.Gesture();
        history.change("b", drag);
        history.change("c", drag);
        history.change("d", drag);
        assertThat(history.current()).isEqualTo("d");
        assertThat(history.undo()).isEqualTo("a");
        assertThat(history.redo()).isEqualTo("d");
    }

    @Test
    void keepsTwoDragsApart() {
        history.change("b", new StateHistory.Gesture());
        history.change("c", new StateHistory.Gesture());
        assertThat(history.undo()).isEqualTo("b");
    }

    @Test
    void doesNotJoinADragWithWhatCameBetween() {
        StateHistory.Gesture drag = new StateHistory.Gesture();
        history.change("b", drag);
        history.undo();
        history.change("c", drag);
        assertThat(history.undo()).isEqualTo("a");
    }

    @Test
    void forgetsTheFutureAfterAChange() {
        history.change("b");
        history.undo();
        history.change("c");
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo()).isEqualTo("a");
    }

    @Test
    void takesTheSameStateForNoChange() {
        history.change("a");
        assertThat(history.canUndo()).isFalse();
    }
}
