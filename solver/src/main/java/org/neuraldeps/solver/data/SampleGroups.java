package org.neuraldeps.solver.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows belong together, such as the two views of a photograph. Rows of one group say nearly the same, so they are
 * held out together, and intervals count groups, not rows.
 */
public final class SampleGroups {

    private final int[] groupOfRow;
    private final List<String> names;

    private SampleGroups(int[] groupOfRow, List<String> names) {
        this.groupOfRow = groupOfRow;
        this.names = names;
    }

    /**
     * Groups are numbered in the order in which they first appear. Their rows need not follow each other.
     *
     * @param nameOfRow for every row the name of its group
     */
    public static SampleGroups of(List<String> nameOfRow) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] groupOfRow = new int[nameOfRow.size()];
        for (int row = 0; row < groupOfRow.length; row++) {
            groupOfRow[row] = numbers.computeIfAbsent(nameOfRow.get(row), name -> numbers.size());
        }
        return new SampleGroups(groupOfRow, List.copyOf(numbers.keySet()));
    }

    /**
     * Groups that are told apart by numbers and have no other names.
     *
     * @param numberOfRow for every row that of its group
     */
    public static SampleGroups numbered(int... numberOfRow) {
        return of(Arrays.stream(numberOfRow).mapToObj(Integer::toString).toList());
    }

    /** The rows of several, one below the other: rows that are called the same belong together, wherever they are. */
    public static SampleGroups stacked(List<SampleGroups> parts) {
        return of(parts.stream()
                .flatMap(part -> Arrays.stream(part.groupOfRow).mapToObj(part.names::get))
                .toList());
    }

    /** Number of rows, N. */
    public int rows() {
        return groupOfRow.length;
    }

    /** Number of groups. */
    public int size() {
        return names.size();
    }

    /** The group of a row, from 0 to below {@link #size()}. */
    public int of(int row) {
        return groupOfRow[row];
    }

    /** What a group is called. */
    public String name(int group) {
        return names.get(group);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleGroups groups
                && Arrays.equals(groupOfRow, groups.groupOfRow)
                && names.equals(groups.names);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(groupOfRow) + names.hashCode();
    }

    @Override
    public String toString() {
        return rows() + " rows in " + size() + " groups";
    }
}
