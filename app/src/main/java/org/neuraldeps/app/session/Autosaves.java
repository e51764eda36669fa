package org.neuraldeps.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.DataException;

/**
 * The folder in which programs save what is shown without being asked. Every running program has a file of its own in it.
 * Waits for a disk, so it belongs on a worker.
 */
public final class Autosaves {

    private static final String SUFFIX = ".autosave.json";

    private final Path folder;

    /** @param folder made when it is needed */
    public Autosaves(Path folder) {
        this.folder = folder;
    }

    /** The place of a program that begins to run. Nothing is there until something is written. */
    public Autosave own() {
        return new Autosave(this::take);
    }

    private OwnFile take() {
        try {
            Files.createDirectories(folder);
            return OwnFile.take(folder.resolve(UUID.randomUUID() + SUFFIX))
                    .orElseThrow(() -> new IOException("a new name is taken"));
        } catch (IOException e) {
            throw new DataException(
                    folder.toString(), "cannot be written to, so nothing is saved by itself", "make it writable", e);
        }
    }

    /** What programs left behind that do not run any more, the latest first. What cannot be read is left where it is. */
    public List<Leftover> left() {
        tidy();
        List<Leftover> left = new ArrayList<>();
        for (Path file : files()) {
            leftover(file).ifPresent(left::add);
        }
        left.sort(Comparator.comparing(Leftover::when).reversed());
        return left;
    }

    /** A program that was killed while it saved leaves half of a file, or a lock of none. */
    private void tidy() {
        if (Files.isDirectory(folder)) {
            WholeFile.sweepIn(folder);
            OwnFile.deleteLocksOfNone(folder);
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .toList();
        } catch (IOException thereIsNone) {
            return List.of();
        }
    }

    private static Optional<Leftover> leftover(Path file) {
        try {
            Optional<OwnFile> own = OwnFile.take(file);
            return own.flatMap(Autosaves::read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Leftover> read(OwnFile own) {
        try {
            Autosaved saved = AutosavedFile.read(own.file());
            return Optional.of(new Leftover(
                    own, saved, Files.getLastModifiedTime(own.file()).toInstant()));
        } catch (IOException | DataException e) {
            // Perhaps of a newer program, which will offer it.
            own.close();
            return Optional.empty();
        }
    }
}
