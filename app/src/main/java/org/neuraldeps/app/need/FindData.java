package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What is there for a request, now: files are looked for and their fingerprints taken. Every look is a need of its own,
 * since files change.
 */
public final class FindData implements Need<FoundData> {

    private final DataRequest request;

    /** @param request what was asked for */
    public FindData(DataRequest request) {
        this.request = request;
    }

    /** What was asked for. */
    public DataRequest request() {
        return request;
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.find", request.displayName());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.empty();
    }

    @Override
    public FoundData compute(Optional<FoundData> before, Progress progress, Workers workers) {
        return FoundData.of(request);
    }
}
