package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.EarlyData;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.moments.Refining;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Found data, read and checked, with their moments and the target they are first shown with.
 *
 * @param found the files with their fingerprints: as long as these are the same, nothing is read again
 * @param refining when large data are told of before all of them have been read
 */
public record OpenData(FoundData found, Refining refining) implements Need<OpenData.Opened> {

    private record Key(FoundData found) {}

    /** As it is usual. */
    public OpenData(FoundData found) {
        this(found, Refining.USUAL);
    }

    /**
     * Opened data.
     *
     * @param data logits and moments
     * @param firstTarget the target they are first shown with
     */
    public record Opened(OpenedDataset data, int firstTarget) {}

    @Override
    public Object key() {
        return new Key(found);
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
        return compute(before, opened -> {}, progress, workers);
    }

    @Override
    public Opened compute(Optional<Opened> before, Consumer<Opened> soFar, Progress progress, Workers workers) {
        EarlyData early = new EarlyData(refining, Optional.of(some -> soFar.accept(opened(some, progress))));
        return opened(found.open(early, progress, workers), progress);
    }

    private static Opened opened(OpenedDataset data, Progress progress) {
        return new Opened(data, FirstTarget.of(data, progress));
    }
}
