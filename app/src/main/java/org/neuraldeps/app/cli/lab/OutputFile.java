package org.neuraldeps.app.cli.lab;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.solver.data.DataException;

/** Refuses a place for a file before anything is computed, and says a failure to write as the call's. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Looks at a place, if one was named.
     *
     * @param option that named it
     * @param kind throws {@link DataException} where the name does not say what to write
     * @throws UsageException if nothing could be written there, or it is one of the files to read
     */
    static void require(String option, Path file, Consumer<Path> kind, DataRequest request) {
        if (file == null) {
            return;
        }
        if (file.toString().isBlank()) {
            throw new UsageException(option + " is empty; give the name of a file");
        }
        asUsage(() -> kind.accept(file));
        WritablePlace.require(file);
        NamedFiles.requireNot(request, file);
        NamedFiles.requireNotBeside(request, file);
    }

    /**
     * Looks at a place for an archive that is not the head of the features.
     *
     * @throws UsageException as of {@link #require}, and if the head that is read lies there
     */
    static void requireApartFromHead(String option, Path file, Consumer<Path> kind, DataRequest request) {
        require(option, file, kind, request);
        if (file != null) {
            NamedFiles.requireNotHead(request, file);
        }
    }

    /** @throws UsageException if two of several places are one, so that the later file would replace the earlier */
    static void requireDifferent(Stream<Path> files) {
        Set<Path> places = new HashSet<>();
        files.forEach(file -> {
            if (!places.add(file.toAbsolutePath().normalize())) {
                throw new UsageException(file + ": two results would be written to it; give each a name of its own");
            }
        });
    }

    /** Writes, where a place that cannot be written to is the call's fault. */
    static void asUsage(Runnable work) {
        try {
            work.run();
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
