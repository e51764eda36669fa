package org.neuraldeps.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.JudgedCombination;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.app.need.TargetTable;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.NumberText;

/**
 * A table as it is written.
 *
 * @param table what was found
 * @param controls whether each target's controls stand below its solution; pooled ones are always there
 */
public record TableDocument(TargetTable table, boolean controls) implements WrittenTable {

    /** What the lines of all targets together are called. */
    static final String POOLED = "pooled";

    @Override
    public FigureNumbers numbers() {
        return TableNumbers.of(this);
    }

    @Override
    public JsonText.Members json() {
        return new TableJson(table);
    }

    /** All lines: those of the targets, then the pooled ones. */
    public List<TableLine> lines() {
        List<TableLine> lines = new ArrayList<>();
        for (TabulatedTarget target : table.targets()) {
            for (JudgedCombination combination : controls ? target.combinations() : List.of(target.solution())) {
                lines.add(new TableLine(Optional.of(target), combination));
            }
        }
        lines.addAll(pooled());
        return lines;
    }

    /** The pooled lines. */
    public List<TableLine> pooled() {
        return table.pooled().stream()
                .map(combination -> new TableLine(Optional.empty(), combination))
                .toList();
    }

    /** The categories of the data. */
    Categories categories() {
        return table.data().dataset().categories();
    }

    /** Where rows for a focus are not all there: what those that were kept carry. */
    private String approximate() {
        OptionalDouble least = table.targets().stream()
                .flatMap(target -> target.focus().stream())
                .mapToDouble(AppliedFocus::carried)
                .min();
        return least.isPresent() && least.getAsDouble() < 1
                ? " (approximate: the rows kept carry " + NumberText.percent(least.getAsDouble())
                        + " of a target's share, or more)"
                : "";
    }

    /** What it is, in one line. */
    public String caption() {
        String focus = table.focus().isOn()
                ? ", focus " + table.focus().share() + " by "
                        + table.focus().by().key() + approximate()
                : "";
        return "Table 1 of " + table.targets().size() + " targets, "
                + table.data().request().displayName() + focus + ", on "
                + table.data().dataset().split().evaluationRows() + " evaluation rows";
    }
}
