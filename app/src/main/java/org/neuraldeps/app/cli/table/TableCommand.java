package org.neuraldeps.app.cli.table;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FormulationOptions;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.TableFileOption;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.TabulateTargets;
import org.neuraldeps.app.need.TargetTable;
import org.neuraldeps.app.table.Table1Column;
import org.neuraldeps.app.table.TableDocument;
import org.neuraldeps.app.table.TableOrder;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde table}: Table 1 of many targets. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Table 1 of many targets: a line for each, and all of them pooled, beside controls.",
        description = {
            "Each target is solved over all its others and replaced by its dependency, by itself. Pooled are sums over"
                    + " all targets: a category has few positive rows. θ = 0, as many categories at random, and those with"
                    + " the largest |b_j| stand beside them.",
            "λ is meant for each target. With -o the table is written as CSV, JSON or LaTeX (booktabs)."
        },
        footer = {
            "",
            "Examples:",
            "  nde table --sample imagenet1k --every 14 --nonzeros 10 --focus 0.8",
            "  nde table --sample imagenet1k --all --nonzeros 10 --focus 0.8 --sort positiveAcc --reverse -o"
                    + " table1.csv",
            "  nde table logits.npy --targets \"macaw,*terrier*\" --lambda-ratio 0.1 -o table1.tex"
        })
public final class TableCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private TargetsInput targets;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FormulationOptions formulation;

    @Option(names = "--controls", description = "Also the controls of each target, not only pooled.")
    private boolean controls;

    @Option(
            names = "--sort",
            paramLabel = "COLUMN",
            description = "Order targets by a number of their solutions, smallest first: positiveAcc, relErr, …")
    private String sort;

    @Option(names = "--reverse", description = "With --sort: largest first.")
    private boolean reverse;

    @Mixin
    private TableFileOption file;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** @param console where it prints */
    public TableCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        targets.require();
        LambdaSetting setting = lambda.setting();
        Optional<TableOrder> order = order();
        DataRequest request = inputs.request();
        formulation.require(request, true);
        file.require(request);
        OpenedDataset data = DatasetInputs.open(request, console);
        Categories categories = data.dataset().categories();
        TargetTable found = new TabulateTargets(data, targets.in(categories), formulation.in(categories), setting)
                .compute(Optional.empty(), console.progress(), console.workers());
        // What was finished before a cancel is for those who look on, not for a file.
        console.progress().checkCancelled();
        found.notes().forEach(console::note);
        TargetTable table = order.map(wanted -> wanted.of(found)).orElse(found);
        write(new TableDocument(table, controls));
    }

    private void write(TableDocument document) {
        file.write(document);
        if (json) {
            JsonDocument.print(console.out(), document.json());
        } else if (!file.isGiven()) {
            new TableText(document).print(console.out());
        }
    }

    private Optional<TableOrder> order() {
        if (sort == null) {
            if (reverse) {
                throw new UsageException("--reverse says how --sort orders; add --sort COLUMN, or leave it out");
            }
            return Optional.empty();
        }
        Table1Column column = Table1Column.named(sort)
                .orElseThrow(() -> new UsageException(
                        "--sort " + sort + ": there is no such column; give one of " + Table1Column.keys()));
        return Optional.of(new TableOrder(column, reverse));
    }
}
