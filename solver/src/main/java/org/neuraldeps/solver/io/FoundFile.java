package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;

/**
 * A file and the state it was in when it was found. What is computed from it may be kept under this value: it equals
 * another one only where both stand for the same bytes at the same place.
 *
 * @param path as it was given
 * @param stamp taken before anything was read
 */
public record FoundFile(Path path, FileStamp stamp) {

    /**
     * Finds a file.
     *
     * @throws DataException if it is not there or cannot be looked at
     */
    public static FoundFile of(Path path) {
        return new FoundFile(path, FileStamp.of(path));
    }

    /**
     * Makes sure that the path still leads to the same bytes. A file replaced by another one of the same name is refused
     * too: the numbers already mapped would still fit together, but what is at the path now is other data.
     *
     * @throws DataException if the file was written to, touched, replaced or removed since it was found
     */
    public void requireUnchanged() {
        if (!now().equals(stamp)) {
            throw new DataException(path.toString(), "was changed while it was open", "open it again");
        }
    }

    private FileStamp now() {
        try {
            return FileStamp.read(path);
        } catch (NoSuchFileException e) {
            throw new DataException(
                    path.toString(), "was moved or deleted while it was open", "open it where it is now", e);
        } catch (IOException e) {
            throw Unreadable.because(path, e, "open it again");
        }
    }

    /**
     * Reads something from the file whose bytes all come from the state it was found in.
     *
     * @param reading reads it all; its result is handed on only if nothing changed meanwhile
     * @throws DataException as {@link #requireUnchanged()} does
     */
    <T> T read(Supplier<T> reading) {
        try {
            T result = whatTheFileGives(reading);
            requireUnchanged();
            return result;
        } catch (CancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            // Half-written numbers may look like anything; that they changed is the better reason.
            requireUnchanged();
            throw e;
        }
    }

    /**
     * Reads from the file or a memory map of it, perhaps from parts that are no longer there.
     *
     * @throws DataException if the system could not give bytes or a page, as where the file was cut short
     */
    <T> T whatTheFileGives(Supplier<T> reading) {
        try {
            T result = reading.get();
            MappedPages.requireNoFault();
            return result;
        } catch (InternalError | UncheckedIOException e) {
            requireUnchanged();
            throw new DataException(
                    path.toString(), "a part of it could not be read from the disk", "copy it and open the copy", e);
        }
    }
}
