package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.PooledTable1;
import org.neuraldeps.solver.evaluation.Table1;

/**
 * What one way to choose categories comes to, for one target or pooled over several.
 *
 * @param control what it is; empty for solutions of Eq. 2
 * @param pooled its sums, over as many targets as it says
 * @param intervals of its numbers
 */
public record JudgedCombination(Optional<Control> control, PooledTable1 pooled, Intervals intervals) {

    /** The stable name, for documents: "solution", "zero". */
    public String key() {
        return control.map(Control::key).orElse("solution");
    }

    /** What it is called in a table: "solution", "at random". */
    public String words() {
        return control.map(Control::words).orElse("solution");
    }

    /** Its numbers. */
    public Table1 table() {
        return pooled.table();
    }
}
