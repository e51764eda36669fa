package org.neuraldeps.app.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where programs of this system keep what they need between two runs and nobody would copy. */
public final class StateFolder {

    private static final String PROGRAM = "neural-dependencies-explorer";

    private StateFolder() {}

    /** The folder of this program for this user. It may not be there yet. */
    public static Path ofThisUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    /** As the XDG base directory specification, Windows and macOS have it. */
    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(PROGRAM);
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(PROGRAM);
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        // The specification has a relative path ignored.
        boolean isGiven = !state.isBlank() && Path.of(state).isAbsolute();
        return (isGiven ? Path.of(state) : home.resolve(".local").resolve("state")).resolve(PROGRAM);
    }
}
