package org.neuraldeps.app.cli.check;

import java.io.PrintStream;
import java.util.List;
import org.neuraldeps.app.cli.output.FeatureFacts;
import org.neuraldeps.app.cli.output.SplitFacts;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.RemedyOption;
import org.neuraldeps.app.data.ShardFacts;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.io.SideFile;

/** What {@code nde check} prints for people. */
record CheckText(OpenedDataset data, CheckReport report) {

    void print(PrintStream out) {
        out.println(data.found().displayName());
        out.println();
        printFacts(out);
        out.println();
        if (report.findings().isEmpty()) {
            out.println("Nothing to complain of.");
        }
        for (Finding finding : report.findings()) {
            String option = finding.remedy()
                    .map(remedy -> "; option: " + RemedyOption.of(remedy))
                    .orElse("");
            out.println(finding.severity().key() + ": " + finding.message() + "; " + finding.cure() + option);
        }
    }

    private static String label(SideFile side) {
        return switch (side) {
            case CATEGORIES -> "names from";
            case SAMPLES -> "groups from";
            default -> side.role() + " from";
        };
    }

    private String heldOut() {
        return report.evaluationAccuracy().isEmpty()
                ? ""
                : ", " + Words.percent(report.evaluationAccuracy()) + " on the rows held out";
    }

    private void printFacts(PrintStream out) {
        int held = data.dataset().split().evaluationRows();
        TextTable table = new TextTable("ll");
        String how = new SplitFacts(data).madeBy().map(words -> " " + words).orElse("");
        table.add("rows", report.rows() + (held == 0 ? "" : ", " + held + " of them held out for evaluation" + how));
        ShardFacts.of(data).ifPresent(shards -> table.add("files", shards.words()));
        data.dataset().groupsInAll().ifPresent(groups -> table.add("groups", Integer.toString(groups)));
        table.add("categories", Integer.toString(report.categories()));
        table.add("type", report.type().key() + (data.features().isPresent() ? ", formed by the head" : ""));
        List<String> reading = data.dataset().logits().readingNotes();
        if (!reading.isEmpty()) {
            table.add("read as", String.join(", ", reading));
        }
        report.rank().ifPresent(rank -> table.add("rank", rank + " of " + report.categories()));
        data.origins().forEach((side, words) -> table.add(label(side), words));
        report.accuracy().ifPresent(part -> table.add("accuracy", Words.percent(part) + heldOut()));
        if (report.accuracy().isEmpty() && report.evaluationAccuracy().isPresent()) {
            table.add("accuracy", Words.percent(report.evaluationAccuracy()) + " on the rows held out");
        }
        new FeatureFacts(data).addTo(table);
        table.print(out);
    }
}
