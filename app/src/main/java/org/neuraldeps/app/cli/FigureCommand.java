package org.neuraldeps.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nde figure KIND}: one figure as a file. */
@Command(
        name = "figure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            StarFigureCommand.class,
            RadialFigureCommand.class,
            ScatterFigureCommand.class,
            PathFigureCommand.class
        },
        header = "A figure for a paper: star, radial, scatter or path, as PNG or SVG.",
        footer = {
            "",
            "Example:",
            "  nde figure scatter --sample imagenet1k --target \"guinea pig\" --nonzeros 10 -o fig3.svg"
        })
final class FigureCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "the kind of figure is missing: star, radial, scatter or path");
    }
}
