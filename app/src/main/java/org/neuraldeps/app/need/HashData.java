package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The SHA-256 of all files of found data. Their fingerprints are the key, so nothing is read again as long as no file has
 * changed.
 *
 * @param found the files
 * @param isAwaited whether somebody waits for it
 */
public record HashData(FoundData found, boolean isAwaited) implements Need<DataHashes> {

    @Override
    public Object key() {
        return new Key(found);
    }

    @Override
    public String title() {
        return Messages.text("task.hash", found.request().displayName());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.empty();
    }

    @Override
    public DataHashes compute(Optional<DataHashes> before, Progress progress, Workers workers) {
        return DataHashes.of(found, progress);
    }

    private record Key(FoundData found) {}
}
