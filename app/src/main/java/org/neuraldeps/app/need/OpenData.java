package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Found data, read and checked, with their moments and the target they are first shown with.
 *
 * @param found the files with their fingerprints: as long as these are the same, nothing is read again
 */
public record OpenData(FoundData found) implements Need<OpenData.Opened> {

    /**
     * Opened data.
     *
     * @param data logits and moments
     * @param firstTarget the target they are first shown with
     */
    public record Opened(OpenedDataset data, int firstTarget) {}

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.open", found.request().displayName());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.empty();
    }

    @Override
    public long bytes(Opened opened) {
        return opened.data().moments().heldBytes();
    }

    @Override
    public Opened compute(Optional<Opened> before, Progress progress, Workers workers) {
        OpenedDataset data = found.open(progress, workers);
        return new Opened(data, FirstTarget.of(data, progress));
    }
}
