package org.neuraldeps.app.figure.device;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SpecialFile;

/** Writes a file beside its place and moves it there when it is complete. */
public final class WholeFile {

    private static final System.Logger LOG = System.getLogger(WholeFile.class.getName());

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /** What puts the bytes into the file. */
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. A link is followed: what it leads to is replaced. Whoever kills the program meanwhile finds the old file or
     * the new one, whole; what was written of the new one is taken away when somebody writes there next.
     *
     * @throws DataException if the place cannot be written to; nothing is left behind
     */
    public static void write(Path file, Content content) {
        Path target = whereItLeads(file);
        if (Files.isDirectory(target)) {
            throw new DataException(file.toString(), "is a folder", "give the name of a file in it");
        }
        SpecialFile.refuse(target);
        Path part = PartFile.of(target);
        try {
            writeThrough(part, content);
            move(part, target);
        } catch (IOException e) {
            throw cannotWrite(file, target, e);
        } finally {
            discard(part);
            sweep(target);
        }
    }

    /** Takes away what killed programs have left of files in a folder that only this program writes to. */
    public static void sweepIn(Path folder) {
        try {
            PartFile.sweepIn(folder);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.DEBUG, "not swept: " + folder, e);
        }
    }

    /** Only the name of a link would be replaced otherwise; one that leads round in a circle is replaced itself. */
    private static Path whereItLeads(Path file) {
        Path target = file.toAbsolutePath();
        try {
            for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(target); links++) {
                target = target.resolveSibling(Files.readSymbolicLink(target));
            }
        } catch (IOException e) {
            throw cannotWrite(file, target, e);
        }
        return Files.isSymbolicLink(target) ? file.toAbsolutePath() : target;
    }

    /** On the disk before it gets its name, so that not even a power cut leaves a file with holes. */
    private static void writeThrough(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.writeTo(new Open(Channels.newOutputStream(channel)));
            channel.force(true);
        }
    }

    /** Some libraries close a stream when they have written to it, and what is closed cannot be forced to the disk. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void sweep(Path target) {
        try {
            PartFile.sweepBeside(target);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.DEBUG, "not swept: " + target, e);
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
            LOG.log(System.Logger.Level.WARNING, "left behind: " + part, e);
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
