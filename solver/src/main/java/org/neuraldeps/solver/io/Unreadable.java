package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.neuraldeps.solver.data.DataException;

/** Why a file could not be read, in words. */
final class Unreadable {

    private Unreadable() {}

    /** @param cure what to do where nothing better is known */
    static DataException because(Path file, IOException cause, String cure) {
        String place = file.toString();
        if (cause instanceof NoSuchFileException && Files.isSymbolicLink(file)) {
            return new DataException(place, "it is a link to nothing", "give the file that it should lead to", cause);
        }
        if (cause instanceof NoSuchFileException) {
            return new DataException(place, "there is no such file", "check the path", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new DataException(
                    place, "you may not read it", "change its permissions or give one you may read", cause);
        }
        String reason = Files.isDirectory(file) ? "it is a folder" : "it cannot be read (" + reason(cause) + ")";
        return new DataException(place, reason, cure, cause);
    }

    /** The name of the file stands before it already. */
    private static String reason(IOException cause) {
        return cause instanceof FileSystemException e && e.getReason() != null ? e.getReason() : cause.getMessage();
    }
}
