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

    private final SparseTheta theta;
    private final Grouping communities;
    private final Grouping fixed;

    /** @param fixed the communities at the λ that decides on marks */
    MarkedCommunities(SparseTheta theta, Grouping fixed) {
        this.theta = theta;
        this.communities = Communities.of(theta).groups();
        this.fixed = fixed;
    }

    /** The largest communities of more than one category, by falling size. */
    CategoryGroups groups(Categories categories) {
        int count = Math.min(GroupMark.COUNT, communities.several());
        int[] marks = marks(count);
        int[] hubs = hubs();
        List<CategoryGroups.Group> groups = IntStream.range(0, count)
                .mapToObj(i -> new CategoryGroups.Group(
                        categories.label(hubs[i]), communities.size(i), new GroupMark(marks[i])))
                .toList();
        int[] groupOf = IntStream.range(0, theta.categories())
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
        for (int category = 0; category < theta.categories(); category++) {
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

    /** The category that is most in each community; of equal ones the first. */
    private int[] hubs() {
        double[] strengths = new double[theta.categories()];
        for (int target = 0; target < strengths.length; target++) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                int predictor = theta.predictor(edge);
                if (communities.of(target) == communities.of(predictor)) {
                    strengths[target] += Math.abs(theta.value(edge));
                    strengths[predictor] += Math.abs(theta.value(edge));
                }
            }
        }
        int[] hubs = new int[communities.count()];
        Arrays.fill(hubs, -1);
        for (int category = 0; category < strengths.length; category++) {
            int community = communities.of(category);
            if (hubs[community] < 0 || strengths[category] > strengths[hubs[community]]) {
                hubs[community] = category;
            }
        }
        return hubs;
    }
}
