package org.neuraldeps.app.figure.atlas;

import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.ExplorerState;

/**
 * Which dependencies an atlas shows.
 *
 * @param look by what else is known of them
 * @param each by |θ|, and of each target
 * @param most how many are drawn at most
 * @param isMoving whether it is drawn in between, so that what takes long may be as it was before
 */
record Shown(AtlasLook look, EdgeFilter each, int most, boolean isMoving) {

    Shown(ExplorerState state, int most, boolean isMoving) {
        this(state.look().atlas(), state.look().edges().filter(), most, isMoving);
    }
}
