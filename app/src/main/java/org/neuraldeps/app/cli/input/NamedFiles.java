package org.neuraldeps.app.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.Place;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.SideFile;

/** The files of the user that a call reads: those that it names, and of features those beside them. */
public final class NamedFiles {

    private NamedFiles() {}

    /** @throws UsageException if what is to be written would replace what is to be read */
    public static void requireNot(DataRequest request, Path output) {
        requireNot(request.named().values().stream(), output);
    }

    /**
     * Labels, test rows and the like are read from beside features without being named.
     *
     * @throws UsageException if what is to be written would replace one of them
     */
    public static void requireNotBeside(DataRequest request, Path output) {
        requireNot(
                Stream.of(SideFile.values()).map(request.predicting()::beside).flatMap(NamedFiles::onDisk), output);
    }

    /** @throws UsageException if what is to be written would replace the head that makes logits of features */
    public static void requireNotHead(DataRequest request, Path output) {
        requireNot(onDisk(request.predicting().findHead()), output);
    }

    private static Stream<Path> onDisk(Optional<Place> place) {
        return place.stream()
                .flatMap(found -> found.pieces().stream())
                .filter(Place.OnDisk.class::isInstance)
                .map(found -> ((Place.OnDisk) found).file().path());
    }

    /** @throws UsageException if what is to be written would replace one of these */
    public static void requireNot(Stream<Path> inputs, Path output) {
        if (inputs.flatMap(NamedFiles::files).anyMatch(input -> isSame(input, output))) {
            throw new UsageException(output + ": is one of the files to read; give another name to write to");
        }
    }

    /** All that a folder, a pattern or a list stands for. */
    private static Stream<Path> files(Path input) {
        return FoundShards.areMeantBy(input) && !FeatureFiles.areMeantBy(input)
                ? Stream.concat(
                        Stream.of(input), FoundShards.of(input).files().stream().map(FoundFile::path))
                : Stream.of(input);
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            // What cannot be compared cannot be read either, and opening it says why.
            return false;
        }
    }
}
