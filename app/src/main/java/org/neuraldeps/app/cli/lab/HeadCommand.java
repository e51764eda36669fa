package org.neuraldeps.app.cli.lab;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.lab.TrainHead;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.io.HeadFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde lab head}: trains the head of features. */
@Command(
        name = "head",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Trains a head on features: softmax regression with weight decay, to its one optimum.",
        description =
                "What is minimised is the mean cross-entropy + (W/2)|weights|², features standardised by the training"
                        + " rows; the head that is written is for features as they are: logits = features x weights +"
                        + " bias.",
        footer = {
            "",
            "Examples:",
            "  nde lab head features/ -o features/head.npz",
            "  nde lab head --sample tiny200 --decay 0.001 -o other.npz && nde solve --sample tiny200 --with other.npz"
                    + " --target goldfish --nonzeros 8"
        })
final class HeadCommand implements Runnable {

    private final Console console;

    @Mixin
    private LabInputs inputs;

    @Mixin
    private DecayOption decay;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The head: an npz archive with W (features x categories) and b.")
    private Path file;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    HeadCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        TrainingOptions options = new TrainingOptions(decay.decay(), TrainingOptions.USUAL_GRADIENT_NORM);
        DataRequest request = inputs.request();
        OutputFile.require("-o", file, HeadCommand::requireArchive, request);
        OpenedDataset data = LabInputs.open(request, console);
        TrainedHead trained =
                new TrainHead(data, options).compute(Optional.empty(), console.progress(), console.workers());
        OutputFile.asUsage(() -> WholeFile.write(file, out -> HeadFile.write(trained.head(), out)));
        if (json) {
            JsonDocument.print(console.out(), document -> write(document, trained));
        } else {
            print(trained);
        }
    }

    /** @throws DataException if it is not called as an archive is */
    static void requireArchive(Path file) {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".npz")) {
            throw new DataException(file.toString(), "a head is an npz archive", "end its name in .npz");
        }
    }

    private void print(TrainedHead trained) {
        TextTable table = new TextTable("ll");
        table.add(
                "head",
                trained.head().features() + " features → " + trained.head().categories() + " categories");
        table.add("weight decay", Words.number(trained.weightDecay()));
        table.add("objective", Words.number(trained.objective()));
        table.add("gradient", Words.magnitude(trained.gradientNorm()));
        table.add(
                "iterations",
                trained.iterations() + ", " + Words.plural(trained.evaluations(), "pass", "passes")
                        + " over the training rows");
        table.print(console.out());
    }

    private static void write(JsonGenerator json, TrainedHead trained) throws IOException {
        json.writeNumberField("features", trained.head().features());
        json.writeNumberField("categories", trained.head().categories());
        json.writeNumberField("decay", trained.weightDecay());
        json.writeNumberField("objective", trained.objective());
        json.writeNumberField("gradientNorm", trained.gradientNorm());
        json.writeNumberField("iterations", trained.iterations());
        json.writeNumberField("evaluations", trained.evaluations());
        json.writeBooleanField("converged", trained.hasConverged());
    }
}
