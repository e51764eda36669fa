package org.neuraldeps.app.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;

/**
 * Entry point. Without arguments it opens the window, or makes the report of the sample where there is no display; with
 * arguments it is the command line. Does not extend the JavaFX application class: a start from the class path forbids
 * that, and a run of the command line must not load any of JavaFX.
 */
public final class Launcher {

    private Launcher() {}

    /** @param args the command line; empty for the window */
    public static void main(String[] args) {
        if (args.length > 0) {
            List<Path> toOpen = new ArrayList<>();
            int code = Headless.run(toOpen::add, args);
            System.exit(toOpen.isEmpty() ? code : open(toOpen.get(0)));
        }
        Optional<String> missing = window(Optional.empty());
        if (missing.isPresent()) {
            System.exit(reportInstead(missing.get()));
        }
    }

    private static int open(Path file) {
        Optional<String> missing = window(Optional.of(file));
        missing.ifPresent(what -> System.err.println("nde: " + what + ", so " + file + " cannot be opened in a window; "
                + Console.PROGRAM + " --help lists what goes without one"));
        return missing.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Shows the window until it is closed; what is missing where it cannot be shown. */
    private static Optional<String> window(Optional<Path> file) {
        Optional<String> missing = Display.whatIsMissing();
        return missing.isPresent() ? missing : DesktopWindow.open(file);
    }

    private static int reportInstead(String missing) {
        System.err.println("nde: " + missing + ", so there is no window; making the report of the sample instead ("
                + Console.PROGRAM + " --help lists the commands)");
        return Headless.run(file -> {}, "report", "--sample", "imagenet1k", "-o", "nde-report");
    }
}
