package org.neuraldeps.app.cli.samples;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.AnswerOptions;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FormulationOptions;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.TargetOption;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.FindSamples;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.table.SamplesDocument;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde samples}: the rows behind one dependency. */
@Command(
        name = "samples",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The rows behind one dependency: where it contributes most, where it misses, where answers change.",
        description = "As many rows of each kind as --top says are listed, in files and JSON, too.",
        footer = {
            "",
            "Examples:",
            "  nde samples --sample imagenet1k --target \"toilet tissue\" --predictor \"paper towel\" --nonzeros 5",
            "  nde samples logits.npy --target 88 --predictor 3 --lambda-ratio 0.1 --top 50 --json",
            "  nde samples logits.npy --target 88 --predictor 3 --nonzeros 5 -o samples.csv"
        })
public final class SamplesCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Mixin
    private TargetOption target;

    @Option(
            names = "--predictor",
            required = true,
            paramLabel = "J",
            description = "The category that it depends on: an index, a WordNet id or a name.")
    private String predictor;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FormulationOptions formulation;

    @Mixin
    private final AnswerOptions output = new AnswerOptions(12);

    /** @param console where it prints */
    public SamplesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        LambdaSetting setting = lambda.setting();
        output.require(request);
        formulation.require(request, true);
        OpenedDataset data = DatasetInputs.open(request, console);
        Categories categories = data.dataset().categories();
        Formulation how = formulation.in(categories);
        int of = target.in(categories).index();
        int on = CategoryWords.one(categories, "--predictor", predictor).index();
        SolvedTarget solved = new SolveTarget(data, of, how, setting)
                .compute(Optional.empty(), console.progress(), console.workers());
        solved.notes(setting).forEach(console::note);
        SamplesDocument document =
                new SamplesDocument(new FindSamples(pictureWith(solved, setting, on), on, output.top())
                        .compute(Optional.empty(), console.progress(), console.workers()));
        output.write(document);
        if (output.isJson()) {
            JsonDocument.print(console.out(), document.json());
        } else {
            new SamplesText(document).print(console.out());
        }
    }

    private static Picture pictureWith(SolvedTarget solved, LambdaSetting setting, int on) {
        Picture picture = solved.at(setting);
        if (picture.solution().coefficient(on) == 0) {
            Categories categories = picture.categories();
            throw new UsageException("--predictor: " + categories.targetLabel(solved.target()) + " does not depend on "
                    + categories.label(on) + " at this λ; nde solve lists what it depends on, or give a smaller λ");
        }
        return picture;
    }
}
