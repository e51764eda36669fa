package org.neuraldeps.app.launch;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a window can be shown here, asked before JavaFX is loaded, which would end in a stack trace. */
final class Display {

    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /** What is missing, as the beginning of a sentence; empty where a window can be shown. */
    static Optional<String> whatIsMissing() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux) {
            return whatIsMissingOnLinux(System.getenv());
        }
        return GraphicsEnvironment.isHeadless() ? Optional.of("there is no display") : Optional.empty();
    }

    static Optional<String> whatIsMissingOnLinux(Map<String, String> environment) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of("there is no display (DISPLAY is not set)");
        }
        return hasGtk(environment)
                ? Optional.empty()
                : Optional.of("GTK 3 is missing (Debian, Ubuntu: apt-get install libgtk-3-0)");
    }

    private static boolean hasGtk(Map<String, String> environment) {
        String searched = environment.getOrDefault("LD_LIBRARY_PATH", "") + ":"
                + System.getProperty("java.library.path") + ":/usr/lib64:/usr/lib:/lib64:/lib:/usr/local/lib:"
                + ofThisProcessor(System.getProperty("os.arch", ""));
        return Stream.of(searched.split(":", -1))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.exists(Path.of(folder, GTK)));
    }

    /** Where Debian and its kind keep libraries; only their own Java has these in its path. */
    private static String ofThisProcessor(String architecture) {
        String name = (architecture.equals("amd64") ? "x86_64" : architecture) + "-linux-gnu";
        return "/usr/lib/" + name + ":/lib/" + name;
    }
}
