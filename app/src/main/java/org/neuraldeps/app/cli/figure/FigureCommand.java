package org.neuraldeps.app.cli.figure;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.plate.FigureKinds;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nde figure}: one figure as a file, of one of the kinds there are or from a recipe. */
@Command(
        name = "figure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "KIND",
        footer = {
            "",
            "Examples:",
            "  nde figure scatter --sample imagenet1k --target \"guinea pig\" --nonzeros 10 -o fig3.svg",
            "  nde figure scatter logits.npy --target 88 --nonzeros 10 -o fig3.svg --print-recipe > fig3.json",
            "  nde figure --recipe fig3.json -o again.svg"
        })
public final class FigureCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = false, multiplicity = "0..1")
    private RecipeOptions recipe;

    private FigureCommand(Console console) {
        this.console = console;
    }

    /**
     * The command with one of its own for the kind that is called, or for every kind where there is none of that name.
     *
     * @param console where they print
     * @param called the word behind the command
     */
    public static CommandSpec spec(Console console, String called) {
        FigureCommand command = new FigureCommand(console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        boolean isKnown = FigureKinds.ALL.stream().anyMatch(kind -> kind.key().equals(called));
        FigureKinds.ALL.stream()
                .filter(kind -> !isKnown || kind.key().equals(called))
                .forEach(kind ->
                        spec.addSubcommand(kind.key(), KindCommand.spec(console, kind, command::requireNoRecipe)));
        spec.usageMessage().header("A figure for a paper: " + FigureKinds.names() + ".");
        return spec;
    }

    @Override
    public void run() {
        if (recipe == null) {
            throw new ParameterException(spec.commandLine(), "the kind of figure is missing: " + FigureKinds.names());
        }
        recipe.make(console);
    }

    private void requireNoRecipe() {
        if (recipe != null) {
            throw new UsageException("--recipe says which kind of figure; leave out the kind, or the recipe");
        }
    }
}
