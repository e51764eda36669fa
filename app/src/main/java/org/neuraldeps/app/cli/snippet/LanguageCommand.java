package org.neuraldeps.app.cli.snippet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FocusOptions;
import org.neuraldeps.app.cli.input.GaugeOption;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.PredictorOptions;
import org.neuraldeps.app.cli.input.TargetOption;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.plate.snippet.Language;
import org.neuraldeps.app.plate.snippet.Snippet;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code nde snippet LANGUAGE}: the program of one target at one λ. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class LanguageCommand implements Runnable {

    private final Console console;
    private final Language language;

    @Mixin
    private DatasetInputs inputs;

    @Mixin
    private TargetOption target;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FocusOptions focus;

    @Mixin
    private PredictorOptions predictors;

    @Mixin
    private GaugeOption gauge;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; without it the program is printed.")
    private Path file;

    private LanguageCommand(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    static CommandSpec spec(Console console, Language language) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new LanguageCommand(console, language))
                .name(language.key());
        spec.usageMessage()
                .header("A program in " + language.words() + " that prints the same coefficients as nde solve.");
        return spec;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        LambdaSetting setting = lambda.setting();
        Focus weighed = focus.focus();
        Gauge meant = gauge.gauge();
        predictors.require(request, true);
        if (file != null) {
            WritablePlace.require(file);
            NamedFiles.requireNot(request, file);
        }
        OpenedDataset data = DatasetInputs.open(request, console);
        Categories categories = data.dataset().categories();
        ExplorerState state = ExplorerState.first(request, target.in(categories), setting)
                .withFocus(weighed)
                .withPredictors(predictors.in(categories))
                .withGauge(meant);
        Snippet snippet = Snippet.of(language, data, state, console.progress(), console.workers());
        print(snippet);
    }

    private void print(Snippet snippet) {
        if (file == null) {
            console.out().print(snippet.text());
            return;
        }
        try {
            WholeFile.write(file, out -> out.write(snippet.text().getBytes(StandardCharsets.UTF_8)));
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
