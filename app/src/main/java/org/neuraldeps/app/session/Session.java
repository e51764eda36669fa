package org.neuraldeps.app.session;

import java.util.Optional;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.state.ExplorerState;

/**
 * What a person comes back to: what was shown, of what data, and how the window was divided.
 *
 * @param state what was shown
 * @param hashes what the data contained; empty where nobody has taken that
 * @param layout how the window was divided
 */
public record Session(ExplorerState state, Optional<DataHashes> hashes, Layout layout) {}
