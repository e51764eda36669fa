package org.neuraldeps.solver.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.SampleGroups;

/**
 * Which evaluation rows belong together, numbered in the order in which groups first appear among them.
 *
 * @param ofRow for every evaluation row its group
 * @param count how many groups there are
 * @param grouped whether anything said so; else each row is a group of its own
 */
record EvaluationGroups(int[] ofRow, int count, boolean grouped) {

    static EvaluationGroups of(int[] rows, Optional<SampleGroups> groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] ofRow = new int[rows.length];
        for (int r = 0; r < rows.length; r++) {
            int row = rows[r];
            int name = groups.map(known -> known.of(row)).orElse(row);
            Integer number = numbers.putIfAbsent(name, numbers.size());
            ofRow[r] = number == null ? numbers.size() - 1 : number;
        }
        return new EvaluationGroups(ofRow, numbers.size(), groups.isPresent());
    }
}
