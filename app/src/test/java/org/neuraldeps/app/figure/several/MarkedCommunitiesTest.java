package org.neuraldeps.app.figure.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Communities;
import org.neuraldeps.solver.graph.SparseTheta;

/** Communities keep their colours while λ moves, and are called after who matters most in them. */
class MarkedCommunitiesTest {

    /** Rings of categories each of which is predicted by all others of its ring, by the first of it most. */
    private static SparseTheta rings(int categories, int... sizes) {
        List<SparseRow> rows = new ArrayList<>();
        for (int size : sizes) {
            int first = rows.size();
            for (int i = 0; i < size; i++) {
                int own = first + i;
                int[] others = IntStream.range(first, first + size)
                        .filter(other -> other != own)
                        .toArray();
                rows.add(new SparseRow(
                        others,
                        IntStream.of(others)
                                .mapToDouble(other -> other == first ? -0.5 : 0.1)
                                .toArray()));
            }
        }
        while (rows.size() < categories) {
            rows.add(SparseRow.EMPTY);
        }
        return SparseTheta.of(rows);
    }

    private static CategoryGroups groups(SparseTheta theta, SparseTheta fixed) {
        return new MarkedCommunities(theta, Communities.of(fixed).groups())
                .groups(Categories.numbered(theta.categories()));
    }

    private static GroupMark mark(CategoryGroups groups, int category) {
        return groups.of(category).orElseThrow().mark();
    }

    @Test
    void eachIsNamedByItsHubAndCounted() {
        SparseTheta theta = rings(20, 5, 8, 4);
        CategoryGroups groups = groups(theta, theta);
        assertThat(groups.groups())
                .extracting(CategoryGroups.Group::name)
                .containsExactly("category 5", "category 0", "category 13");
        assertThat(groups.groups()).extracting(CategoryGroups.Group::size).containsExactly(8, 5, 4);
        assertThat(groups.others()).as("those that nothing links").isEqualTo(3);
        assertThat(groups.of(18)).isEmpty();
        assertThat(groups.words(7)).isEqualTo("\ncommunity of category 5, 8 categories");
        assertThat(groups.words(18)).isEmpty();
    }

    /** At another λ the second is the largest: the order of sizes changes, the marks do not. */
    @Test
    void marksGoWithWhoIsInThem() {
        SparseTheta fixed = rings(24, 9, 8, 7);
        SparseTheta now = rings(24, 9, 15);
        CategoryGroups before = groups(fixed, fixed);
        CategoryGroups after = groups(now, fixed);
        assertThat(mark(before, 0).number()).isZero();
        assertThat(after.groups().get(0).size()).isEqualTo(15);
        assertThat(mark(after, 0)).as("the ring that is still there").isEqualTo(mark(before, 0));
        assertThat(mark(after, 10)).as("two rings in one: that of the larger").isEqualTo(mark(before, 10));
    }

    @Test
    void noTwoHaveOneMarkAndTheSmallestOfManyHaveNone() {
        int[] sizes = IntStream.range(0, 30).map(i -> i < 20 ? 4 : 3).toArray();
        int n = IntStream.of(sizes).sum();
        CategoryGroups groups = groups(rings(n, sizes), rings(n, n));
        Set<GroupMark> marks = new HashSet<>();
        groups.groups().forEach(group -> marks.add(group.mark()));
        assertThat(groups.groups()).hasSize(GroupMark.COUNT);
        assertThat(marks).hasSize(GroupMark.COUNT);
        assertThat(groups.others()).isEqualTo(6 * 3);
    }
}
