package org.neuraldeps.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.solver.work.Workers;
import picocli.CommandLine;

/** The whole command line as a model, of which manual pages and completion are made. */
public final class AllCommands {

    private AllCommands() {}

    /** Every command with its options; none of them is to be run. */
    public static CommandLine model() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, false, () -> false, Workers.CALLER);
        return NdeCommandLine.commands(console, file -> {});
    }
}
