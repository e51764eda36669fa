package org.neuraldeps.solver.check;

import org.neuraldeps.solver.data.Finding.Severity;

/** Whether two networks belong together, row by row and column by column. */
record PairFindings(FindingList findings) {

    private static final String CURE =
            "there is no cure from these files; save both networks' logits in one loop over the same samples";

    void add(PairAlignment pair) {
        RowAlignment rows = pair.rows();
        switch (rows.verdict()) {
            case ALIGNED ->
                findings.add(
                        "rows-aligned", Severity.INFO, rows.words(), "results between the networks mean what they say");
            case DOUBTFUL -> findings.add("rows-doubtful", Severity.WARNING, rows.words(), CURE);
            default -> findings.add("rows-not-aligned", Severity.ERROR, rows.words(), CURE);
        }
        pair.categories()
                .filter(categories -> categories.moved() > 0)
                .ifPresent(categories -> findings.add(
                        "categories-reordered",
                        Severity.INFO,
                        categories.moved()
                                + " categories stand in other columns of the second network; they were found by "
                                + categories.by(),
                        "indices are those of the first network's columns"));
    }
}
