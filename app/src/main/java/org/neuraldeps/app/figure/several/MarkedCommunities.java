package org.neuraldeps.app.figure.several;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Communities;
import org.neuraldeps.solver.graph.Grouping;
import org.neuraldeps.solver.graph.SparseTheta;

/**
 * Gives the communities of Θ marks that change as little as can be while λ moves: each of the largest has the mark of the community of a fixed Θ with which it shares most categories, the
 * pair that shares most first; no mark is given twice. They are named by their hubs, the categories with the largest Σ |θ| in both directions within them.
 */
final class MarkedCommunities {

    private final int categories;
    private final Grouping communities;
    private final int[] hubs;
    private final Grouping fixed;

    /** @param fixed the communities at the λ that decides on marks */
    MarkedCommunities(SparseTheta theta, Grouping fixed) {
        Communities found = Communities.of(theta);
        this.categories = theta.categories();
        this.communities = found.groups();
        this.hubs = found.hubs(theta);
        this.fixed = fixed;
    }

    /** The largest communities of more than one category, by falling size. */
    CategoryGroups groups(Categories names) {
        int count = Math.min(GroupMark.COUNT, communities.several());
        int[] marks = marks(count);
        List<CategoryGroups.Group> groups = IntStream.range(0, count)
                .mapToObj(i ->
                        new CategoryGroups.Group(names.label(hubs[i]), communities.size(i), new GroupMark(marks[i])))
                .toList();
        int[] groupOf = IntStream.range(0, categories)
                .map(category -> communities.of(category) < count ? communities.of(category) : -1)
                .toArray();
        return new CategoryGroups("Communities at this λ, by their hubs", "community of", groups, groupOf);
    }

    private record Overlap(int community, int mark, int shared) {}

    /** The number of the mark of each. */
    private int[] marks(int count) {
        int[] marks = new int[count];
        Arrays.fill(marks, -1);
        boolean[] isTaken = new boolean[GroupMark.COUNT];
        for (Overlap overlap : overlaps(count)) {
            if (marks[overlap.community()] < 0 && !isTaken[overlap.mark()]) {
                marks[overlap.community()] = overlap.mark();
                isTaken[overlap.mark()] = true;
            }
        }
        int free = 0;
        for (int i = 0; i < count; i++) {
            if (marks[i] < 0) {
                while (isTaken[free]) {
                    free++;
                }
                marks[i] = free;
                isTaken[free] = true;
            }
        }
        return marks;
    }

    private List<Overlap> overlaps(int count) {
        int fixedCount = Math.min(GroupMark.COUNT, fixed.count());
        int[][] shared = new int[count][fixedCount];
        for (int category = 0; category < categories; category++) {
            if (communities.of(category) < count && fixed.of(category) < fixedCount) {
                shared[communities.of(category)][fixed.of(category)]++;
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        for (int community = 0; community < count; community++) {
            for (int mark = 0; mark < fixedCount; mark++) {
                if (shared[community][mark] > 0) {
                    overlaps.add(new Overlap(community, mark, shared[community][mark]));
                }
            }
        }
        overlaps.sort(Comparator.comparingInt((Overlap overlap) -> -overlap.shared())
                .thenComparingInt(Overlap::community)
                .thenComparingInt(Overlap::mark));
        return overlaps;
    }
}
