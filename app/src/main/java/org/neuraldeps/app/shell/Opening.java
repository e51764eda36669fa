package org.neuraldeps.app.shell;

import java.nio.file.Path;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.view.welcome.RecentFiles;
import org.neuraldeps.sample.Sample;

/** The ways to open data: the sample, a file, a file dropped on the window. */
final class Opening {

    private final Solving solving;
    private final RecentFiles recent;

    Opening(Solving solving, RecentFiles recent) {
        this.solving = solving;
        this.recent = recent;
    }

    void sample() {
        solving.open(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)), data -> {});
    }

    /** Opens logits; the files that belong to them are found beside them. */
    void file(Path logits) {
        solving.open(DataRequest.of(logits), data -> recent.add(logits));
    }

    /** Keeps target and λ and changes where the data come from. */
    void change(DataRequest request) {
        solving.change(request);
    }

    RecentFiles recent() {
        return recent;
    }
}
