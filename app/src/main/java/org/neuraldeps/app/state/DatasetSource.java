package org.neuraldeps.app.state;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Where logits come from. A value: two sources that are equal open the same data. */
public sealed interface DatasetSource {

    /**
     * Reads, checks and forms the moments; belongs on a worker.
     *
     * @throws DataException if something given cannot be used; the message says what, where and what to do
     */
    OpenedDataset open(Progress progress, Workers workers);

    /** What to call it in a title. */
    String displayName();

    /**
     * Data that comes with the program.
     *
     * @param name the sample, "imagenet1k"
     * @param withOther whether the targets come from the sample's second network (Sec. 2.4)
     * @param swapped whether the two networks change places
     */
    record Sample(String name, boolean withOther, boolean swapped) implements DatasetSource {

        /** The first network of a sample on its own. */
        public Sample(String name) {
            this(name, false, false);
        }

        @Override
        public OpenedDataset open(Progress progress, Workers workers) {
            return DatasetOpener.open(this, progress, workers);
        }

        @Override
        public String displayName() {
            return name + (swapped ? " (second network)" : "") + (withOther ? ", between networks" : "");
        }
    }

    /**
     * Files of a user.
     *
     * @param logits the predicting network
     * @param with a second network on the same rows, whose categories are the targets
     * @param categories names; {@code categories.tsv} beside the logits where not given
     * @param labels true categories; {@code labels.npy} beside the logits where not given
     * @param evaluation rows held out; {@code evaluation.npy} beside the logits where not given
     */
    record Files(
            Path logits,
            Optional<Path> with,
            Optional<Path> categories,
            Optional<Path> labels,
            Optional<Path> evaluation)
            implements DatasetSource {

        /** One file and what lies beside it. */
        public static Files of(Path logits) {
            return new Files(logits, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public OpenedDataset open(Progress progress, Workers workers) {
            return DatasetOpener.open(this, progress, workers);
        }

        @Override
        public String displayName() {
            return logits.getFileName()
                    + with.map(other -> " predicts " + other.getFileName()).orElse("");
        }
    }
}
