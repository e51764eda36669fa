package org.neuraldeps.app.view.figure;

import java.util.function.UnaryOperator;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.StateHistory;

/**
 * Changes which part of a plot the state shows.
 *
 * @param explorer whose state
 * @param plot which
 */
record PlotEdit(Explorer explorer, Plot plot) {

    /** Changes the part as part of a gesture. */
    void change(UnaryOperator<Extent> edit, StateHistory.Gesture gesture) {
        explorer.change(state -> edited(state, edit), gesture);
    }

    /** Shows a part, many times a second. */
    void move(Extent part, StateHistory.Gesture gesture) {
        explorer.move(state -> edited(state, now -> part), gesture);
    }

    /** Shows all there is; nothing is locked any more. */
    void showWhole() {
        explorer.change(state -> edited(state, now -> Extent.WHOLE));
    }

    private ExplorerState edited(ExplorerState state, UnaryOperator<Extent> edit) {
        return state.looking(state.look().showing(plot, edit.apply(state.look().extent(plot))));
    }
}
