package org.neuraldeps.app.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that belongs to one running program: beside it lies another one that is locked as long as the program runs. The
 * system gives the lock back however the program ends, so a file whose lock can be had was left behind.
 */
final class OwnFile implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path file;
    private final FileChannel channel;

    private OwnFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes a file, unless a running program has it. */
    static Optional<OwnFile> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(lock(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new OwnFile(file, channel));
            }
        } catch (OverlappingFileLockException thisProgramHasIt) {
            // As if another one had it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Removes locks without a file, of programs that ended before they wrote one. A lock is left for an hour, in which a program
     * that has just made it may still take it.
     */
    static void deleteLocksOfNone(Path folder) {
        Instant before = Instant.now().minus(Duration.ofHours(1));
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, "*" + LOCK)) {
            for (Path lock : locks) {
                String name = lock.getFileName().toString();
                Path file = lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
                if (!Files.exists(file)
                        && Files.getLastModifiedTime(lock).toInstant().isBefore(before)) {
                    take(file).ifPresent(OwnFile::delete);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are empty, and are looked at again at the next start.
        }
    }

    private static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + LOCK);
    }

    Path file() {
        return file;
    }

    /** Leaves the file for whoever takes it next. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a lock cannot be given back", e);
        }
    }

    /** Removes the file and what belongs to it. */
    void delete() {
        try {
            Files.deleteIfExists(file);
            // Windows deletes no file that is open. Nobody takes a lock whose file is gone.
            close();
            Files.deleteIfExists(lock(file));
        } catch (IOException e) {
            // What stays is offered once more at the next start, which is better than a failure at the end of this one.
            close();
        }
    }
}
