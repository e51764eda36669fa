package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.neuraldeps.solver.data.DataException;

/** Writes a file beside its place and moves it there when it is complete. */
public final class WholeFile {

    private WholeFile() {}

    /** What puts the bytes into the file. */
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws DataException if the place cannot be written to; nothing is left behind */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new DataException(file.toString(), "is a folder", "give the name of a file in it");
        }
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            move(part, target);
        } catch (IOException e) {
            throw cannotWrite(file, target, e);
        } finally {
            discard(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(WholeFile.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + part, e);
        }
    }

    private static DataException cannotWrite(Path file, Path target, IOException e) {
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return new DataException(
                    file.toString(), "there is no folder " + folder, "make the folder or choose another place", e);
        }
        return new DataException(
                file.toString(), "cannot be written (" + reason(e) + ")", "choose a place you may write to", e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you may not write there";
        }
        if (e instanceof NoSuchFileException) {
            return "no files can be made there";
        }
        boolean isExplained = e instanceof FileSystemException f && f.getReason() != null;
        String reason = isExplained ? ((FileSystemException) e).getReason() : e.getMessage();
        return reason == null ? "the system does not say why" : reason.toLowerCase(Locale.ROOT);
    }
}
