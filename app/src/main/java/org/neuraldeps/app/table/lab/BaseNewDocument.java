package org.neuraldeps.app.table.lab;

import java.util.List;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.table.WrittenTable;
import org.neuraldeps.solver.labs.BaseToNewSummary;
import org.neuraldeps.solver.labs.CategorySplit;

/**
 * The result of lab 1 as it is written: in print the paper's Tables 2 and 4 and what they cost, for programs every repetition.
 *
 * @param result with at least one finished repetition
 */
public record BaseNewDocument(BaseNewResult result) implements WrittenTable {

    public BaseNewDocument {
        if (result.outcomes().isEmpty()) {
            throw new IllegalArgumentException("nothing is finished");
        }
    }

    @Override
    public FigureNumbers numbers() {
        return BaseNewNumbers.of(this);
    }

    @Override
    public List<FigureNumbers> printed() {
        BaseNewTables tables = new BaseNewTables(this);
        return List.of(tables.table2(), tables.table4(), tables.costs(false));
    }

    /** What people read on a screen: the same, and how long it took, which is measured and differs between runs. */
    public List<FigureNumbers> shown() {
        BaseNewTables tables = new BaseNewTables(this);
        return List.of(tables.table2(), tables.table4(), tables.costs(true));
    }

    @Override
    public JsonText.Members json() {
        return new BaseNewJson(this);
    }

    BaseToNewSummary summary() {
        return result.summary().orElseThrow();
    }

    /** The split of the first repetition: all have as many categories. */
    CategorySplit split() {
        return result.outcomes().get(0).split();
    }

    /** What it is, in one line. */
    public String caption() {
        int finished = result.outcomes().size();
        String times = finished == 1 ? "one split" : finished + " splits, mean ± standard deviation";
        return result.data().request().displayName() + ": " + split().base().size() + " base categories → "
                + split().fresh().size() + " new, " + times;
    }
}
