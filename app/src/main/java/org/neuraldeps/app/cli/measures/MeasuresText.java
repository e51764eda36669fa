package org.neuraldeps.app.cli.measures;

import java.io.PrintStream;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.table.MeasuresDocument;
import org.neuraldeps.solver.graph.Grouping;
import org.neuraldeps.solver.graph.ThetaMeasures;
import org.neuraldeps.ui.NumberText;

/** What {@code nde measures} prints for people. */
record MeasuresText(MeasuresDocument document, int most) {

    private static final int DECIMALS = 3;

    void print(PrintStream out) {
        out.println(document.caption());
        out.println(document.summary());
        out.println();
        TextTable table = new TextTable("lrrrrrlrrrr");
        table.add(
                "category",
                "in-strength",
                "out-strength",
                "in",
                "out",
                "both ways",
                "hub",
                "PageRank",
                "source rank",
                "group",
                "community");
        document.listed().stream().limit(most).forEach(category -> table.add(cells(category)));
        table.print(out);
        int all = document.listed().size();
        if (all > most) {
            out.println();
            out.println("  and " + (all - most) + " more; --top " + all + " shows all");
        }
    }

    private String[] cells(int category) {
        ThetaMeasures measures = document.measures();
        return new String[] {
            document.categories().label(category),
            NumberText.fixed(measures.inStrength(category), DECIMALS),
            NumberText.fixed(measures.outStrength(category), DECIMALS),
            Integer.toString(measures.inDegree(category)),
            Integer.toString(measures.outDegree(category)),
            Integer.toString(measures.reciprocal(category)),
            measures.isHub(category) ? "hub" : "",
            percent(measures.pageRank(category)),
            percent(measures.sourceRank(category)),
            group(measures.strongGroups(), category),
            group(measures.communities().groups(), category)
        };
    }

    private static String percent(double part) {
        return NumberText.fixed(100 * part, DECIMALS) + " %";
    }

    /** The number of the group, and how many are in it. */
    private static String group(Grouping groups, int category) {
        int group = groups.of(category);
        return group + " (" + groups.size(group) + ")";
    }
}
