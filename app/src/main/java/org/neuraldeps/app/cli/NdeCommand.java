package org.neuraldeps.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code nde} itself: what is known about the others. */
@Command(
        name = NdeCommandLine.PROGRAM,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            SolveCommand.class,
            PathCommand.class,
            RedundancyCommand.class,
            ReportCommand.class,
            FigureCommand.class
        },
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
