package org.neuraldeps.app.state;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.solver.io.SideFile;

/** The sources that keep the network of the targets and change the network that predicts them (Sec. 2.4). */
public final class NetworkChoice {

    private NetworkChoice() {}

    /** Whether the targets are predicted from another network. */
    public static boolean isBetween(DatasetSource source) {
        if (source instanceof DatasetSource.Sample sample) {
            return sample.withOther();
        }
        return source instanceof DatasetSource.Files files && files.with().isPresent();
    }

    /** The same targets, predicted from their own network. */
    public static DatasetSource same(DatasetSource source) {
        if (source instanceof DatasetSource.Sample sample) {
            return new DatasetSource.Sample(sample.name(), false, targetsAreSecond(sample));
        }
        DatasetSource.Files files = (DatasetSource.Files) source;
        return files.with()
                .map(targets -> new DatasetSource.Files(
                        targets, Optional.empty(), files.categories(), files.labels(), files.evaluation()))
                .orElse(files);
    }

    /** The same targets of a sample, predicted from its other network; empty for files, whose other network is asked. */
    public static Optional<DatasetSource> other(DatasetSource source) {
        if (source instanceof DatasetSource.Sample sample) {
            return Optional.of(new DatasetSource.Sample(sample.name(), true, !targetsAreSecond(sample)));
        }
        return Optional.empty();
    }

    /**
     * The same targets of files, predicted from the logits of another network. Names, labels and evaluation rows stay
     * those that belong to the targets, also where the other logits lie in another folder.
     */
    public static DatasetSource from(DatasetSource.Files source, Path predicting) {
        DatasetSource.Files own = (DatasetSource.Files) same(source);
        return new DatasetSource.Files(
                predicting,
                Optional.of(own.logits()),
                beside(own.categories(), own.logits(), SideFile.CATEGORIES),
                beside(own.labels(), own.logits(), SideFile.LABELS),
                beside(own.evaluation(), own.logits(), SideFile.EVALUATION));
    }

    private static boolean targetsAreSecond(DatasetSource.Sample sample) {
        return sample.withOther() != sample.swapped();
    }

    private static Optional<Path> beside(Optional<Path> given, Path logits, SideFile kind) {
        return given.or(() -> kind.beside(logits));
    }
}
