package org.neuraldeps.app.cli.snippet;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.plate.snippet.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nde snippet}: what {@code nde solve} does as a program of another language. */
@Command(
        name = "snippet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "LANGUAGE",
        header = "A program in Python (scikit-learn), R (glmnet) or Java that prints the same coefficients.",
        footer = {
            "",
            "Examples:",
            "  nde snippet python logits.npy --target macaw --nonzeros 10 -o macaw.py && python3 macaw.py",
            "  nde snippet r --sample imagenet1k --target 956 --lambda-ratio 0.1 --focus 0.8"
        })
public final class SnippetCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private SnippetCommand() {}

    /**
     * The command with one of its own for every language.
     *
     * @param console where they print
     */
    public static CommandSpec spec(Console console) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new SnippetCommand());
        for (Language language : Language.values()) {
            spec.addSubcommand(language.key(), LanguageCommand.spec(console, language));
        }
        return spec;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "the language is missing: " + Language.keys());
    }
}
