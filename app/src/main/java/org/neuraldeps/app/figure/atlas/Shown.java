package org.neuraldeps.app.figure.atlas;

import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeFilter;

/**
 * Which dependencies an atlas shows.
 *
 * @param look by what else is known of them
 * @param each by |θ|, and of each target
 * @param most how many are drawn at most
 */
record Shown(AtlasLook look, EdgeFilter each, int most) {}
