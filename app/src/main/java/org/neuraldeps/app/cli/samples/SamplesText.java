package org.neuraldeps.app.cli.samples;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.table.SamplesDocument;
import org.neuraldeps.solver.evaluation.SampleBehind;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What {@code nde samples} prints for people: a table for each kind of rows. */
record SamplesText(SamplesDocument document) {

    private static final int DECIMALS = 3;

    void print(PrintStream out) {
        out.println(document.caption());
        out.println(document.summary());
        for (Map.Entry<String, List<SampleBehind>> kind : document.kinds().entrySet()) {
            out.println();
            out.println(Messages.text("samples." + kind.getKey()));
            if (kind.getValue().isEmpty()) {
                out.println("  none");
                continue;
            }
            TextTable table = new TextTable("rllrrrrll");
            table.add("row", "image", "label", "logit", "combination", "θ_j f_j", "residual", "answer", "would be");
            kind.getValue().forEach(sample -> table.add(cells(sample)));
            table.print(out);
        }
    }

    private String[] cells(SampleBehind sample) {
        return new String[] {
            Integer.toString(sample.row()),
            document.answer().image(sample.row()).orElse("–"),
            document.label(sample),
            NumberText.fixed(sample.target(), DECIMALS),
            NumberText.fixed(sample.prediction(), DECIMALS),
            NumberText.fixed(sample.contribution(), DECIMALS),
            NumberText.fixed(sample.residual(), DECIMALS),
            document.categories().label(sample.before()),
            sample.isFlipped() ? document.categories().label(sample.after()) : "same"
        };
    }
}
