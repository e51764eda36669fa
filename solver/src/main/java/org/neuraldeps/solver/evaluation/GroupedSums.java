package org.neuraldeps.solver.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What Table 1 is computed from, for each group of evaluation rows: enough for intervals. Immutable.
 *
 * @param groups one per group that has evaluation rows
 * @param grouped whether rows belong together; where nothing says so each row is a group of its own
 */
public record GroupedSums(List<EvaluationSums> groups, boolean grouped) {

    public GroupedSums {
        groups = List.copyOf(groups);
    }

    /**
     * Of this target and others over the same groups.
     *
     * @throws IllegalArgumentException if the groups are not as many
     */
    public GroupedSums plus(GroupedSums other) {
        if (groups.size() != other.groups.size()) {
            throw new IllegalArgumentException(groups.size() + " groups and " + other.groups.size());
        }
        return new GroupedSums(
                IntStream.range(0, groups.size())
                        .mapToObj(g -> groups.get(g).plus(other.groups.get(g)))
                        .toList(),
                grouped);
    }
}
