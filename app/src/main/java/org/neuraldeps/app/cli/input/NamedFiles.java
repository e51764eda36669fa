package org.neuraldeps.app.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;

/** The files of the user that a call names to read. */
public final class NamedFiles {

    private NamedFiles() {}

    /** @throws UsageException if what is to be written would replace what is to be read */
    public static void requireNot(DataRequest request, Path output) {
        requireNot(request.named().values().stream(), output);
    }

    /** @throws UsageException if what is to be written would replace one of these */
    public static void requireNot(Stream<Path> inputs, Path output) {
        if (inputs.anyMatch(input -> isSame(input, output))) {
            throw new UsageException(output + ": is one of the files to read; give another name to write to");
        }
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
