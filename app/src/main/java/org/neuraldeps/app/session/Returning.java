package org.neuraldeps.app.session;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.state.ExplorerState;

/**
 * A view that a document brings back.
 *
 * @param document what to call the document in a sentence
 * @param state what was shown
 * @param hashes what its data contained; empty where the document does not say
 * @param folder where the document lies: data that were moved are perhaps beside it
 */
public record Returning(String document, ExplorerState state, Optional<DataHashes> hashes, Optional<Path> folder) {}
