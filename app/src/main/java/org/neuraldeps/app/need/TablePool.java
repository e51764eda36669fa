package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.evaluation.GroupedSums;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.PooledTable1;

/** The lines of a table as they come, and the sums over all of them. */
final class TablePool {

    private final List<TabulatedTarget> lines = new ArrayList<>();
    private final List<PooledTable1> pooled = new ArrayList<>();
    private final List<GroupedSums> grouped = new ArrayList<>();
    private int leftOut;

    /** Some more, in order; an empty one is counted as left out. */
    void add(List<Optional<TargetTabulation.Line>> more) {
        for (Optional<TargetTabulation.Line> line : more) {
            line.ifPresentOrElse(this::add, () -> leftOut++);
        }
    }

    private void add(TargetTabulation.Line line) {
        lines.add(line.target());
        for (int i = 0; i < line.grouped().size(); i++) {
            PooledTable1 one = line.target().combinations().get(i).pooled();
            if (i == pooled.size()) {
                pooled.add(one);
                grouped.add(line.grouped().get(i));
            } else {
                pooled.set(i, pooled.get(i).plus(one.sums().orElseThrow()));
                grouped.set(i, grouped.get(i).plus(line.grouped().get(i)));
            }
        }
    }

    List<TabulatedTarget> lines() {
        return lines;
    }

    int leftOut() {
        return leftOut;
    }

    /** The solutions, then the controls. */
    List<JudgedCombination> pooled() {
        List<JudgedCombination> all = new ArrayList<>();
        for (int i = 0; i < pooled.size(); i++) {
            all.add(new JudgedCombination(
                    lines.get(0).combinations().get(i).control(), pooled.get(i), Intervals.of(grouped.get(i))));
        }
        return all;
    }
}
