package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.neuraldeps.solver.data.DataException;

/**
 * A path with wildcards in it, as a shell knows them: * and ? for letters, [0-9] for one of some, {a,b} for one of some words; in the
 * names of folders too. What begins with a dot is found only by a pattern that does.
 */
final class ShardPattern {

    private static final Pattern WILD = Pattern.compile(".*[*?\\[{].*");

    private ShardPattern() {}

    /** Whether a path is a pattern: one has wildcards, and there is no file that is called so. */
    static boolean isOne(Path named) {
        return WILD.matcher(named.toString()).matches() && !Files.exists(named);
    }

    /** Whether any file is called as a pattern says. */
    static boolean leadsSomewhere(Path pattern) {
        return !matching(pattern).isEmpty();
    }

    /**
     * The files that are called so.
     *
     * @param role what they are to be; empty for logits
     * @throws DataException if there are none
     */
    static ShardNames read(Path pattern, Optional<SideFile> role) {
        List<Path> files = matching(pattern);
        if (files.isEmpty()) {
            throw new DataException(
                    pattern.toString(), "no file is called as this pattern says", "check the path and the pattern");
        }
        return new ShardSieve(pattern, role).ofPattern(files);
    }

    /** The part of a pattern before the first folder or file with wildcards. */
    static Path folderOf(Path pattern) {
        Path folder = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
        for (Path name : pattern) {
            if (isWild(name)) {
                break;
            }
            folder = folder.resolve(name);
        }
        return folder;
    }

    static boolean isWild(Path name) {
        return WILD.matcher(name.toString()).matches();
    }

    static List<Path> matching(Path pattern) {
        List<Path> reached = List.of(pattern.isAbsolute() ? pattern.getRoot() : Path.of(""));
        for (int i = 0; i < pattern.getNameCount(); i++) {
            Path name = pattern.getName(i);
            boolean isFolder = i < pattern.getNameCount() - 1;
            List<Path> next = new ArrayList<>();
            for (Path folder : reached) {
                if (Files.exists(folder.resolve(name))) {
                    next.add(folder.resolve(name));
                } else if (isWild(name)) {
                    next.addAll(entries(pattern, folder, name.toString(), isFolder));
                }
            }
            reached = next;
        }
        return reached;
    }

    private static List<Path> entries(Path pattern, Path folder, String glob, boolean areFolders) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
            for (Path entry : entries) {
                boolean isHidden = entry.getFileName().toString().startsWith(".") && !glob.startsWith(".");
                if (!isHidden && (!areFolders || Files.isDirectory(entry))) {
                    found.add(folder.resolve(entry.getFileName()));
                }
            }
        } catch (PatternSyntaxException e) {
            throw new DataException(
                    pattern.toString(), "is no pattern: " + e.getDescription(), "use *, ?, [0-9] or {a,b}", e);
        } catch (IOException e) {
            throw Unreadable.because(folder, e, "give a folder that can be read");
        }
        return found;
    }
}
