package org.neuraldeps.app.cli;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code nde} itself: what is known about the others. */
@Command(
        name = Console.PROGRAM,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Which categories of a classifier are sparse linear combinations of others.",
        description = "Without a command it opens the window.",
        footer = {
            "",
            "Exit codes: 0 done, 2 the call is wrong, 3 the data cannot be used, 4 cancelled, 1 anything else."
        })
final class NdeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
