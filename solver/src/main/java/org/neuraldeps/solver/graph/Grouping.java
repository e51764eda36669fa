package org.neuraldeps.solver.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Categories in groups, each in one of them. Groups are numbered from 0 by falling size, those of one size by their lowest category, so that equal groups have equal
 * numbers however they were found. Immutable.
 */
public final class Grouping {

    private final int[] groups;
    private final int[] sizes;

    private Grouping(int[] groups, int[] sizes) {
        this.groups = groups;
        this.sizes = sizes;
    }

    /**
     * Of labels.
     *
     * @param labels one for each category, from 0 to below their number: equal ones are one group
     */
    static Grouping of(int[] labels) {
        int[] sizes = new int[labels.length];
        int[] lowest = new int[labels.length];
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (sizes[labels[i]]++ == 0) {
                lowest[labels[i]] = i;
                used.add(labels[i]);
            }
        }
        used.sort(Comparator.<Integer>comparingInt(label -> -sizes[label]).thenComparingInt(label -> lowest[label]));
        int[] numbers = new int[labels.length];
        int[] bySize = new int[used.size()];
        for (int number = 0; number < bySize.length; number++) {
            numbers[used.get(number)] = number;
            bySize[number] = sizes[used.get(number)];
        }
        return new Grouping(Arrays.stream(labels).map(label -> numbers[label]).toArray(), bySize);
    }

    /** The number of a category's group; 0 is the largest. */
    public int of(int category) {
        return groups[category];
    }

    /** How many groups there are, those of a single category among them. */
    public int count() {
        return sizes.length;
    }

    /** How many categories a group has. */
    public int size(int group) {
        return sizes[group];
    }

    /** How many groups have more than one category. */
    public int several() {
        return (int) Arrays.stream(sizes).filter(size -> size > 1).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grouping that && Arrays.equals(groups, that.groups);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(groups);
    }

    @Override
    public String toString() {
        return "Grouping" + Arrays.toString(groups);
    }
}
