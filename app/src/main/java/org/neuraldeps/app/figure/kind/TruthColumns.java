package org.neuraldeps.app.figure.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;

/**
 * What tables of a target's categories say of the truth: the θ_j that the target was made with, and whether the category is found, false or missed. Where the truth
 * is not known there are no such columns.
 *
 * @param marks those of the solution that the table is about
 */
public record TruthColumns(TruthMarks marks) {

    /** The columns; none where the truth is not known. */
    public List<Column> columns() {
        return marks.areKnown()
                ? FigureNumbers.columns(coefficient(), List.of(new Column("recovery", "Recovery", "", 1)))
                : List.of();
    }

    /** The cells of a category; none where the truth is not known. */
    public List<Cell> cells(int category) {
        return cells(marks, category);
    }

    /** The same of another target, whose truth need not be known; then they are empty. */
    List<Cell> cells(TruthMarks other, int category) {
        return marks.areKnown()
                ? List.of(
                        new Cell.Real(other.areKnown() ? other.coefficient(category) : Double.NaN),
                        new Cell.Words(other.of(category).map(TruthMark::key).orElse("")))
                : List.of();
    }

    /** The column of the θ_j alone, for tables of more than one λ. */
    public List<Column> coefficient() {
        return marks.areKnown() ? List.of(new Column("truth", "true $\\theta_j$", "", 3)) : List.of();
    }

    /** Its cell for a category. */
    public List<Cell> coefficient(int category) {
        return marks.areKnown() ? List.of(new Cell.Real(marks.coefficient(category))) : List.of();
    }

    /** Facts with how many categories are found, false and missed behind them. */
    public Map<String, Cell> facts(Map<String, Cell> facts) {
        Map<String, Cell> all = new LinkedHashMap<>(facts);
        marks.counts().ifPresent(counts -> {
            for (TruthMark mark : TruthMark.values()) {
                all.put(mark.key(), new Cell.Whole(counts.of(mark)));
            }
        });
        return all;
    }
}
