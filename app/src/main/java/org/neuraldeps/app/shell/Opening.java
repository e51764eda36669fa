package org.neuraldeps.app.shell;

import java.nio.file.Path;
import javafx.beans.value.ObservableBooleanValue;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.view.solving.Solving;
import org.neuraldeps.app.view.welcome.RecentFiles;

/** The ways to open data: the sample, a file, a file dropped on the window. */
final class Opening {

    private static final String SAMPLE = "imagenet1k";

    private final Solving solving;
    private final RecentFiles recent;

    Opening(Services services) {
        this.solving = new Solving(services.explorer(), services.tasks());
        this.recent = new RecentFiles(services.preferences());
    }

    void sample() {
        solving.open(new DatasetSource.Sample(SAMPLE), data -> {});
    }

    /** Opens logits; the files that belong to them are found beside them. */
    void file(Path logits) {
        DatasetSource source = DatasetSource.Files.of(logits);
        solving.open(source, data -> recent.add(logits));
    }

    /** Keeps target and λ and changes where the data come from. */
    void change(DatasetSource source) {
        solving.change(source);
    }

    RecentFiles recent() {
        return recent;
    }

    ObservableBooleanValue underWay() {
        return solving.opening();
    }
}
