package org.neuraldeps.app.cli.plant;

import java.nio.file.Path;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.planting.PlantedFolder;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.planting.PlantedNetwork;
import org.neuraldeps.solver.planting.PlantingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde plant}: logits that are made of one another in a known way. */
@Command(
        name = "plant",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Plants a network: logits some of which are made of others, with the truth about which.",
        description = {
            "Written are logits.npy, labels.npy, evaluation.npy, categories.tsv and truth.json, into a folder that is"
                    + " made for them. Where they are opened, what a solution finds is set against the truth.",
            "Base logits have variance 1 and, before rows are moved towards their labels, the correlations of the"
                    + " pattern; a planted logit is the sum of K of them by coefficients that give it variance 1, and"
                    + " noise."
        },
        footer = {
            "",
            "Examples:",
            "  nde plant -o net && nde solve net/logits.npy --target \"planted 1\" --nonzeros 3",
            "  nde plant --pattern decoys --correlation 0.45 --noise 0 -o decoys",
            "  nde plant --width 12 -o narrow"
        })
public final class PlantCommand implements Runnable {

    private final Console console;

    @Mixin
    private PlantOptions options;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "A folder that is not there yet, or empty.")
    private Path folder;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** @param console where it prints */
    public PlantCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        PlantingSettings settings = options.settings();
        if (folder.toString().isBlank()) {
            throw new UsageException("-o is empty; give the name of a folder");
        }
        asUsage(() -> PlantedFolder.require(folder));
        settings.notIdentifiable().ifPresent(console::note);
        PlantedNetwork network = PlantedNetwork.plant(settings, console.progress());
        asUsage(() -> PlantedFolder.write(network, folder));
        PlantedAnswer answer = new PlantedAnswer(network, folder.resolve(PlantedFolder.LOGITS_FILE));
        if (json) {
            JsonDocument.print(console.out(), answer::write);
        } else {
            answer.print(console.out());
        }
    }

    /** A place that cannot be written to is the call's fault. */
    private static void asUsage(Runnable work) {
        try {
            work.run();
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
