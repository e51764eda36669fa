package org.neuraldeps.app.cli.check;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.CheckData;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.moments.CategoryLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde check}: what was read and every finding. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "What was read, and everything that is odd about it.",
        description = "Ends with exit code 3 if a finding is an error, so that a script can stop there.",
        footer = {"", "Examples:", "  nde check --sample imagenet1k", "  nde check logits.npy --json"})
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** @param console where it prints */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OpenedDataset data = DatasetInputs.open(inputs.request(), console);
        CheckReport report = new CheckData(data, CategoryLimits.FACTORISED)
                .compute(Optional.empty(), console.progress(), console.workers());
        if (json) {
            JsonDocument.print(console.out(), new CheckJson(data, report));
        } else {
            new CheckText(data, report).print(console.out());
        }
        boolean wrong = report.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return wrong ? ExitCode.DATA : ExitCode.DONE;
    }
}
