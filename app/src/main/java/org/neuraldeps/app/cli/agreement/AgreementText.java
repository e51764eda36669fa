package org.neuraldeps.app.cli.agreement;

import java.io.PrintStream;
import java.util.List;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.table.AgreementDocument;
import org.neuraldeps.solver.graph.RowAgreement;
import org.neuraldeps.ui.NumberText;

/** What {@code nde agreement} prints for people: the categories that differ most first. */
record AgreementText(AgreementDocument document, int most) {

    void print(PrintStream out) {
        out.println(document.caption());
        out.println(document.summary());
        out.println(document.ranks());
        out.println();
        TextTable table = new TextTable("rlrrrrrr");
        table.add("index", "category", "both", "first alone", "second alone", "other sign", "overlap", "rank corr.");
        List<RowAgreement> rows = document.agreement().byDifference();
        rows.stream().limit(most).forEach(row -> table.add(cells(row)));
        table.print(out);
        if (rows.size() > most) {
            out.println();
            out.println("  and " + (rows.size() - most) + " more; --top " + rows.size() + " shows all");
        }
    }

    private String[] cells(RowAgreement row) {
        return new String[] {
            Integer.toString(row.target()),
            document.categories().label(row.target()),
            Integer.toString(row.shared()),
            Integer.toString(row.here()),
            Integer.toString(row.there()),
            Integer.toString(row.opposite()),
            Words.percent(row.overlap()),
            row.rankCorrelation().isPresent()
                    ? NumberText.fixed(row.rankCorrelation().getAsDouble(), 3)
                    : "–"
        };
    }
}
