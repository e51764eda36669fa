package org.neuraldeps.app.view.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.IntStream;

/** The files opened last, newest first, kept in the user's preferences. */
public final class RecentFiles {

    private static final int KEPT = 8;

    private final Preferences preferences;

    /** @param preferences the node to keep them in */
    public RecentFiles(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The files, newest first. */
    public List<Path> list() {
        return IntStream.range(0, KEPT)
                .mapToObj(i -> preferences.get(key(i), ""))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> path(text).stream())
                .toList();
    }

    /** Puts a file first. */
    public void add(Path file) {
        List<Path> files = new ArrayList<>(list());
        Path absolute = file.toAbsolutePath().normalize();
        // A preference holds 8,192 characters at most; a longer path is not worth an error.
        if (absolute.toString().length() > Preferences.MAX_VALUE_LENGTH) {
            return;
        }
        files.remove(absolute);
        files.add(0, absolute);
        for (int i = 0; i < KEPT; i++) {
            preferences.put(key(i), i < files.size() ? files.get(i).toString() : "");
        }
    }

    private static String key(int i) {
        return "recent." + i;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }
}
