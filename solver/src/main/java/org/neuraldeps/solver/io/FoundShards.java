package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * Files whose rows, one file below the other, are one matrix, one vector or one table: what a folder, a pattern or a list of files
 * stands for, with the state each was in when it was found. Another file that comes to be among them makes another value.
 *
 * @param named what somebody named
 * @param files in the order of their rows; at least one
 * @param remarks what was taken for granted in finding them, a clause each: what was left out, whose order it is
 */
public record FoundShards(Path named, List<FoundFile> files, List<String> remarks) {

    /** Each may be mapped into memory, and a system gives a program some 65,000 maps. */
    static final int MOST = 30_000;

    public FoundShards {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /** Whether what somebody named stands for files: a folder, a list of files, or a pattern. Looks at the disk. */
    public static boolean areMeantBy(Path named) {
        return Files.isDirectory(named) || ShardPattern.isOne(named) || ShardList.isOne(named);
    }

    /** Whether something is at a place, or a pattern that leads to some files. Looks at the disk. */
    public static boolean areThere(Path named) {
        return Files.exists(named) || (ShardPattern.isOne(named) && ShardPattern.leadsSomewhere(named));
    }

    /**
     * Finds files of logits: a folder and a pattern give them in natural order of their names, a list in its own.
     *
     * @throws DataException if there are none, or it is not clear which; in one line
     */
    public static FoundShards of(Path named) {
        return of(named, Optional.empty());
    }

    /** The same of what goes with logits, such as labels, in the same order as these. */
    public static FoundShards of(Path named, SideFile role) {
        return of(named, Optional.of(role));
    }

    private static FoundShards of(Path named, Optional<SideFile> role) {
        ShardNames names;
        if (Files.isDirectory(named)) {
            names = ShardFolder.read(named, role);
        } else if (ShardPattern.isOne(named)) {
            names = ShardPattern.read(named, role);
        } else {
            names = ShardList.read(named);
        }
        return of(named, names.files(), names.remarks());
    }

    /**
     * Which of some files of one folder are rows of one matrix, as in a folder that has nothing else in it.
     *
     * @throws DataException if none are
     */
    public static FoundShards among(List<Path> files) {
        Path folder = files.get(0).getParent();
        ShardNames names = new ShardSieve(folder == null ? Path.of("") : folder, Optional.empty()).ofFolder(files);
        Path named = ShardWords.pattern(names.files()).orElse(names.files().get(0));
        return of(named, names.files(), names.remarks());
    }

    /**
     * Some files in the order in which they were given.
     *
     * @param named what to call them in messages
     * @param files at least one
     * @throws DataException if one is not there, or is no file, or there twice
     */
    public static FoundShards of(Path named, List<Path> files, List<String> remarks) {
        if (files.size() > MOST) {
            throw new DataException(
                    named.toString(),
                    files.size() + " files, and no more than " + MOST + " are opened as one",
                    "join some of them: numpy.concatenate");
        }
        Map<Object, Path> known = new HashMap<>();
        List<FoundFile> found = files.stream().map(file -> find(file, known)).toList();
        return new FoundShards(named, found, remarks);
    }

    private static FoundFile find(Path file, Map<Object, Path> known) {
        FoundFile found = FoundFile.of(file);
        if (!Files.isRegularFile(file)) {
            throw new DataException(
                    file.toString(),
                    Files.isDirectory(file) ? "it is a folder, not a file of rows" : "it is no file that can be read",
                    "leave it out, or name files of arrays");
        }
        Path before = known.put(identity(found), file);
        if (before != null) {
            throw new DataException(
                    file.toString(),
                    before.equals(file) ? "it is named twice" : "it is the same file as " + before,
                    "name it once, or its rows would count twice");
        }
        return found;
    }

    private static Object identity(FoundFile file) {
        try {
            return file.stamp().key().isPresent()
                    ? file.stamp().key().get()
                    : file.path().toRealPath();
        } catch (IOException e) {
            throw Unreadable.because(file.path(), e, "give a readable file");
        }
    }

    /** What they are in short: "200 files, logits-0.npy … logits-199.npy"; with their folders where they are called the same. */
    public String words() {
        Path first = files.get(0).path();
        Path last = files.get(files.size() - 1).path();
        if (files.size() == 1) {
            return String.valueOf(first.getFileName());
        }
        int parts = Objects.equals(first.getFileName(), last.getFileName()) ? 2 : 1;
        return files.size() + " files, " + end(first, parts) + " … " + end(last, parts);
    }

    private static Path end(Path path, int parts) {
        int count = path.getNameCount();
        return count == 0 ? path : path.subpath(Math.max(0, count - parts), count);
    }

    /** How many bytes all of them have. */
    public long bytes() {
        return files.stream().mapToLong(file -> file.stamp().size()).sum();
    }

    /** @throws DataException naming the first that was written to, replaced or removed since it was found */
    public void requireUnchanged() {
        files.forEach(FoundFile::requireUnchanged);
    }
}
