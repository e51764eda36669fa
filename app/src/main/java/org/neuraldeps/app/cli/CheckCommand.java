package org.neuraldeps.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.check.DatasetCheck;
import org.neuraldeps.solver.data.Finding;
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
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DatasetSource source = inputs.source();
        OpenedDataset data = source.open(console.progress(), console.workers());
        CheckReport report = DatasetCheck.check(data.dataset(), console.progress());
        if (json) {
            JsonDocument.print(console.out(), generator -> write(generator, report));
        } else {
            print(console.out(), data, report);
        }
        boolean wrong = report.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return wrong ? ExitCode.DATA : ExitCode.DONE;
    }

    private static void write(JsonGenerator json, CheckReport report) throws IOException {
        json.writeNumberField("rows", report.rows());
        json.writeNumberField("categories", report.categories());
        json.writeStringField("type", lower(report.type()));
        if (report.rank().isPresent()) {
            json.writeNumberField("rank", report.rank().getAsInt());
        }
        JsonDocument.ifPresent(json, "accuracy", report.accuracy());
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", lower(finding.severity()));
            json.writeStringField("message", finding.message());
            json.writeStringField("cure", finding.cure());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void print(PrintStream out, OpenedDataset data, CheckReport report) {
        out.println(data.source().displayName());
        out.println();
        TextTable table = new TextTable("ll");
        int held = data.dataset().split().evaluationRows();
        table.add("rows", report.rows() + (held == 0 ? "" : ", " + held + " of them held out for evaluation"));
        table.add("categories", Integer.toString(report.categories()));
        table.add("type", lower(report.type()));
        report.rank().ifPresent(rank -> table.add("rank", rank + " of " + report.categories()));
        report.accuracy().ifPresent(part -> table.add("accuracy", Words.percent(part)));
        table.print(out);
        out.println();
        if (report.findings().isEmpty()) {
            out.println("Nothing to complain of.");
        }
        for (Finding finding : report.findings()) {
            out.println(lower(finding.severity()) + ": " + finding.message() + "; " + finding.cure());
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
