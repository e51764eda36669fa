package org.neuraldeps.app.plate.snippet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.app.data.Place;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.io.FileLogits;

/**
 * An array that {@code numpy.load} reads.
 *
 * @param file as a program names it
 * @param array what it is called in an npz archive; empty of an npy file, which is one array
 */
record NumpyFile(String file, Optional<String> array) {

    private static final byte[] MAGIC = "\u0093NUMPY".getBytes(StandardCharsets.ISO_8859_1);

    /** An npy file. */
    NumpyFile(String file) {
        this(file, Optional.empty());
    }

    /** That of some logits, where their file is one that NumPy reads and rows and columns stand there as they are used. */
    static Optional<NumpyFile> of(NetworkRef network, LogitMatrix logits) {
        if (!(network instanceof LogitFile named && logits instanceof FileLogits found)) {
            return Optional.empty();
        }
        boolean isPlain = !named.isTransposed()
                && named.reading().raw().isEmpty()
                && isSame(named.path(), found.file().path());
        return found.npzArray().isPresent()
                ? Optional.of(new NumpyFile(named.path().toString(), found.npzArray()))
                        .filter(file -> isPlain)
                : npy(named.path()).filter(file -> isPlain);
    }

    /** That of a place, where it is an npy file. */
    static Optional<NumpyFile> of(Place place) {
        return place instanceof Place.OnDisk onDisk ? npy(onDisk.file().path()) : Optional.empty();
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static Optional<NumpyFile> npy(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] start = stream.readNBytes(MAGIC.length);
            return Arrays.equals(start, MAGIC) ? Optional.of(new NumpyFile(file.toString())) : Optional.empty();
        } catch (IOException e) {
            // What cannot be read now is converted, which says why.
            return Optional.empty();
        }
    }
}
