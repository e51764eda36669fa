package org.neuraldeps.app.cli;

import java.util.Arrays;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.theory.SparseRedundancy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde redundancy}: how much of every category is its own. */
@Command(
        name = "redundancy",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "How redundant every category is: the error without penalty, and with few non-zeros.",
        footer = {
            "",
            "Examples:",
            "  nde redundancy --sample imagenet1k",
            "  nde redundancy logits.npy --nonzeros 1,3,5 --json"
        })
final class RedundancyCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(
            names = "--nonzeros",
            split = ",",
            paramLabel = "K",
            description = "At how many non-zeros to give the error (default: ${DEFAULT-VALUE}).")
    private int[] nonzeros = SparseRedundancy.usualNonzeros();

    @Option(
            names = "--top",
            paramLabel = "M",
            defaultValue = "20",
            description = "How many categories to print without --json (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--json", description = "Print one JSON document with every category.")
    private boolean json;

    RedundancyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        int[] counts = Arrays.stream(nonzeros).sorted().distinct().toArray();
        if (counts.length == 0 || counts[0] < 1) {
            throw new UsageException("--nonzeros: every number must be at least 1");
        }
        if (top < 1) {
            throw new UsageException("--top " + top + ": give a number of at least 1");
        }
        DatasetSource source = inputs.source();
        if (inputs.hasSecondNetwork()) {
            throw new UsageException("--with: redundancy is a property of one network; leave it out");
        }
        OpenedDataset data = source.open(console.progress(), console.workers());
        RedundancyAnswer answer = RedundancyAnswer.of(console, data, counts);
        if (json) {
            JsonDocument.print(console.out(), new RedundancyJson(answer));
        } else {
            new RedundancyText(answer, top).print(console.out());
        }
    }
}
