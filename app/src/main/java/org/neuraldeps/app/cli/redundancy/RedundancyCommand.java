package org.neuraldeps.app.cli.redundancy;

import java.util.Arrays;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FocusOptions;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.Focus;
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
            "  nde redundancy logits.npy --nonzeros 1,3,5 --json",
            "  nde redundancy --sample imagenet1k --target macaw,956 --focus 0.8"
        })
public final class RedundancyCommand implements Runnable {

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
            names = {"-t", "--target"},
            paramLabel = "LIST",
            description = "With --focus: for which categories, between commas; each takes a factorisation of its own.")
    private String targets;

    @Mixin
    private FocusOptions focus;

    @Option(
            names = "--top",
            paramLabel = "M",
            defaultValue = "20",
            description = "How many categories to print without --json (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--json", description = "Print one JSON document with every category.")
    private boolean json;

    /** @param console where it prints */
    public RedundancyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        int[] counts = counts();
        DataRequest request = inputs.request();
        if (request.isBetween()) {
            throw new UsageException("--with: redundancy is a property of one network; leave it out");
        }
        Focus weighed = focus.focus();
        requireTogether(weighed);
        OpenedDataset data = DatasetInputs.open(request, console);
        if (weighed.isOn()) {
            new FocusedAnswer(data, weighed, CategoryWords.list(data.dataset().categories(), "--target", targets))
                    .print(console, json);
            return;
        }
        requireHeld(data, counts[counts.length - 1]);
        RedundancyAnswer answer = RedundancyAnswer.of(console, data, counts);
        if (json) {
            JsonDocument.print(console.out(), new RedundancyJson(answer));
        } else {
            new RedundancyText(answer, top).print(console.out());
        }
    }

    private void requireTogether(Focus weighed) {
        if (weighed.isOn() && targets == null) {
            throw new UsageException("--focus weighs the rows of one category, which takes a factorisation for each;"
                    + " say by --target which");
        }
        if (!weighed.isOn() && targets != null) {
            throw new UsageException(
                    "--target goes with --focus; without a focus all categories are ranked, so leave it out");
        }
    }

    private int[] counts() {
        int[] counts = Arrays.stream(nonzeros).sorted().distinct().toArray();
        if (counts.length == 0 || counts[0] < 1) {
            throw new UsageException("--nonzeros: every number must be at least 1");
        }
        if (top < 1) {
            throw new UsageException("--top " + top + ": give a number of at least 1");
        }
        return counts;
    }

    /** Where moments are formed from the file as they are needed, all targets would take hours or days. */
    private static void requireHeld(OpenedDataset data, int most) {
        int n = data.moments().size();
        if (!data.moments().isHeld()) {
            throw new DataException(
                    data.request().displayName(),
                    "all " + n + " categories would read the file at least " + n + " times, as their second moments are"
                            + " held for up to " + CategoryLimits.HELD + " only",
                    "solve those you need: nde solve --target T --nonzeros " + most);
        }
    }
}
