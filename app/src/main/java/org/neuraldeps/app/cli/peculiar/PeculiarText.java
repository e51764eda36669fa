package org.neuraldeps.app.cli.peculiar;

import java.io.PrintStream;
import java.util.List;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.table.PeculiarDocument;
import org.neuraldeps.solver.graph.PeculiarDependency;
import org.neuraldeps.ui.NumberText;

/** What {@code nde peculiar} prints for people. */
record PeculiarText(PeculiarDocument document, int most) {

    void print(PrintStream out) {
        out.println(document.caption());
        out.println(document.summary());
        document.sentence().ifPresent(sentence -> out.println("most peculiar: " + sentence));
        out.println();
        TextTable table = new TextTable("llrrrlrr");
        table.add("target", "predictor", "θ", "strength", "distance", "both are", "selected", "peculiarity");
        List<PeculiarDependency> rows = document.dependencies();
        rows.stream().limit(most).forEach(row -> table.add(cells(row)));
        table.print(out);
        if (rows.size() > most) {
            out.println();
            out.println("  and " + (rows.size() - most) + " more; --top " + rows.size() + " shows all");
        }
    }

    private String[] cells(PeculiarDependency row) {
        return new String[] {
            document.categories().label(row.target()),
            document.categories().label(row.predictor()),
            NumberText.fixed(row.coefficient(), 3),
            NumberText.fixed(row.strength(), 3),
            NumberText.fixed(row.distance(), 2),
            row.common(),
            row.frequency().isPresent() ? Words.percent(row.frequency().getAsDouble()) : "–",
            NumberText.fixed(row.peculiarity(), 3)
        };
    }
}
