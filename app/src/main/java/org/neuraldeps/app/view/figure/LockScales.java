package org.neuraldeps.app.view.figure;

import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;

/** Keeps the ranges of plots for every target, or lets each target have its own again. */
final class LockScales {

    private LockScales() {}

    /** The state with the ranges of a plot as they are seen now kept, or no longer kept. */
    static ExplorerState edited(ExplorerState state, PlotView seen, boolean locks) {
        Extent now = state.look().extent(seen.plot());
        Extent other = locks ? seen.locked() : now.isLocked() ? Extent.WHOLE : now;
        return state.looking(state.look().showing(seen.plot(), other));
    }
}
