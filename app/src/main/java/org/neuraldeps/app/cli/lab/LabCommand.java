package org.neuraldeps.app.cli.lab;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nde lab}: what can be done with features and a head. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "LAB",
        header = "The labs of the paper on features: new categories from old ones, and cutting a dependency.",
        description = "Features are what goes into the last layer of a network, the head, which makes logits of them.",
        footer = {
            "",
            "Examples:",
            "  nde lab base-new --sample tiny200 --new 20 --repeat 3",
            "  nde lab cut --sample tiny200 --target goldfish --predictor \"bell pepper\"",
            "  nde lab head train.features.npy -o head.npz"
        })
public final class LabCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private LabCommand() {}

    /**
     * The command with its own.
     *
     * @param console where they print
     */
    public static CommandSpec spec(Console console) {
        return new CommandLine(new LabCommand())
                .addSubcommand(new BaseNewCommand(console))
                .addSubcommand(new CutCommand(console))
                .addSubcommand(new HeadCommand(console))
                .getCommandSpec();
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which lab is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
