package org.neuraldeps.app.launch;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;

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
            System.exit(Headless.run(args));
        }
        Optional<String> missing = Display.whatIsMissing();
        if (missing.isEmpty()) {
            missing = DesktopWindow.open();
        }
        if (missing.isPresent()) {
            System.exit(reportInstead(missing.get()));
        }
    }

    private static int reportInstead(String missing) {
        System.err.println("nde: " + missing + ", so there is no window; making the report of the sample instead ("
                + Console.PROGRAM + " --help lists the commands)");
        return Headless.run("report", "--sample", "imagenet1k", "-o", "nde-report");
    }
}
