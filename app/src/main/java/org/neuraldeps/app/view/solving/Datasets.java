package org.neuraldeps.app.view.solving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** The data sets opened last. Undo may go back to an earlier one; those not kept are opened again. */
final class Datasets {

    static final Channel OPEN = new Channel("open");

    /** A data set of 1,000 categories holds 8 MB of moments; a few cost nothing. */
    private static final int KEPT = 3;

    private final Tasks tasks;
    private final Map<DatasetSource, OpenedDataset> opened = new LinkedHashMap<>(KEPT + 1, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DatasetSource, OpenedDataset> eldest) {
            return size() > KEPT;
        }
    };

    Datasets(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Hands over the data of a source: at once if they are kept, or when they have been read. */
    void with(DatasetSource source, Consumer<OpenedDataset> then) {
        OpenedDataset kept = opened.get(source);
        if (kept != null) {
            tasks.cancel(OPEN);
            then.accept(kept);
            return;
        }
        tasks.submit(new Request<>(OPEN, Messages.text("task.open", source.displayName()), source::open, data -> {
            opened.put(source, data);
            then.accept(data);
        }));
    }
}
