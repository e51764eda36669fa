package org.neuraldeps.app.figure.kind;

import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.several.EdgeJudgement;
import org.neuraldeps.app.figure.several.LayeredEdges;

/** What the numbers behind pictures of all categories say of half-samples; nothing where nobody asks. */
public final class AllColumns {

    private AllColumns() {}

    /** The part of the half-samples that select a dependency, 0 to 1. */
    public static List<Column> frequency(LayeredEdges kept) {
        return kept.areJudged() ? List.of(new Column("frequency", "Selected by", "", 2)) : List.of();
    }

    /** The cell of a dependency in that column. */
    public static void addFrequency(List<Cell> row, LayeredEdges kept, int i) {
        if (kept.areJudged()) {
            row.add(new Cell.Real(kept.frequency(i).orElseThrow()));
        }
    }

    /** How many half-samples there are. */
    public static void addHalves(Map<String, Cell> facts, LayeredEdges kept) {
        if (kept.areJudged()) {
            facts.put("halves", new Cell.Whole(EdgeJudgement.halves()));
        }
    }
}
