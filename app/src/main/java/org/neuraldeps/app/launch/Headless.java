package org.neuraldeps.app.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Desktop;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.task.CoreWorkers;
import org.neuraldeps.app.task.TerminationSignal;

/** Runs the command line of this process: real streams, all cores, Ctrl-C cancels. */
final class Headless {

    private Headless() {}

    /** @param desktop told what the window is to open when this has returned */
    static int run(Desktop desktop, String... args) {
        System.setProperty("java.awt.headless", "true");
        TerminationSignal signal = TerminationSignal.watch(ExitCode.CANCELLED);
        try (CoreWorkers workers = CoreWorkers.overAllCores()) {
            Console console = new Console(
                    utf8(FileDescriptor.out),
                    utf8(FileDescriptor.err),
                    Boolean.getBoolean("nde.progress"),
                    signal::isReceived,
                    workers);
            return run(console, desktop, signal, args);
        }
    }

    private static int run(Console console, Desktop desktop, TerminationSignal signal, String... args) {
        int code = ExitCode.FAILED;
        try {
            code = NdeCommandLine.run(console, desktop, args);
        } finally {
            signal.endedWith(code);
        }
        return code;
    }

    /** JSON is UTF-8 by definition, and names and λ must come through whatever the locale says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
