package org.neuraldeps.app.figure.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.solver.evaluation.Interval;

/**
 * What tables of a target's categories say of their stability: the part of half-samples that select a category, 0 to 1, and the limits of θ_j. Where nobody asks
 * there are no such columns.
 *
 * @param marks those of the solution that the table is about
 */
public record StabilityColumns(StabilityMarks marks) {

    /** The columns; none where nothing is known. */
    public List<Column> columns() {
        return marks.areKnown()
                ? List.of(
                        new Column("frequency", "Selected by", "", 2),
                        new Column("lower", "$\\theta_j$ from", "", 3),
                        new Column("upper", "to", "", 3))
                : List.of();
    }

    /** The cells of a category; none where nothing is known. */
    public List<Cell> cells(int category) {
        return marks.judged()
                .map(judged -> {
                    Interval interval = judged.interval(category);
                    return List.<Cell>of(
                            new Cell.Real(judged.frequency(category)),
                            new Cell.Real(interval.lower()),
                            new Cell.Real(interval.upper()));
                })
                .orElse(List.of());
    }

    /** Facts with the number of half-samples behind them. */
    public Map<String, Cell> facts(Map<String, Cell> facts) {
        Map<String, Cell> all = new LinkedHashMap<>(facts);
        marks.judged().ifPresent(judged -> all.put("halves", new Cell.Whole(judged.halves())));
        return all;
    }
}
