package org.neuraldeps.solver.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private static Concept concept(String id, int use, String... parents) {
        return new Concept(id, id, List.of(parents), use);
    }

    /** thing > (animal > (dog > (pug, collie), bird > wren), tool > (saw, mop)); a collie is a worker first, too. */
    private static final Taxonomy THINGS = Taxonomy.of(List.of(
            concept("thing", 9),
            concept("animal", 9, "thing"),
            concept("tool", 9, "thing"),
            concept("dog", 9, "animal"),
            concept("bird", 9, "animal"),
            concept("pug", 0, "dog"),
            concept("collie", 0, "dog", "tool"),
            concept("wren", 0, "bird"),
            concept("saw", 0, "tool"),
            concept("mop", 0, "tool")));

    private static Hierarchy of(String... ids) {
        return new Hierarchy("here", THINGS, List.of(ids));
    }

    @Test
    void theDistanceIsThatOfWuAndPalmer() {
        Hierarchy hierarchy = of("pug", "collie", "wren", "saw", "pug", "elsewhere");
        // dog, which has depth 3, is one step above both.
        assertThat(hierarchy.distance(0, 1)).hasValue(2.0 / (2 * 3 + 2));
        assertThat(hierarchy.distance(0, 2)).hasValue(4.0 / (2 * 2 + 4));
        assertThat(hierarchy.distance(2, 3)).hasValue(5.0 / (2 + 5));
        assertThat(hierarchy.distance(0, 4)).hasValue(0);
        assertThat(hierarchy.distance(0, 5)).isEmpty();
        assertThat(hierarchy.known()).isEqualTo(5);
        assertThat(hierarchy.common(0, 2)).contains("animal");
        assertThat(hierarchy.common(0, 5)).isEmpty();
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                assertThat(hierarchy.distance(a, b)).isEqualTo(hierarchy.distance(b, a));
            }
        }
    }

    @Test
    void ofSeveralParentsTheNearestCountsForDistancesAndTheFirstForLineages() {
        Hierarchy hierarchy = of("collie", "saw", "pug");
        assertThat(hierarchy.distance(0, 1)).hasValue(2.0 / (2 * 2 + 2));
        assertThat(hierarchy.common(0, 1)).contains("tool");
        assertThat(hierarchy.lineage(0)).containsExactly("collie", "dog", "animal", "thing");
    }

    @Test
    void aConceptIsDeeperThanEverythingAboveIt() {
        Taxonomy shortcut = Taxonomy.of(List.of(
                concept("thing", 9),
                concept("animal", 9, "thing"),
                concept("canine", 9, "animal"),
                concept("dog", 9, "thing", "canine"),
                concept("pug", 0, "dog")));
        assertThat(shortcut.depth(shortcut.find("dog").orElseThrow())).isEqualTo(4);
        assertThat(shortcut.depth(shortcut.find("pug").orElseThrow())).isEqualTo(5);
    }

    @Test
    void severalTopsAreBelowOneAndAParentNeedsNoLineOfItsOwn() {
        Taxonomy two = Taxonomy.of(List.of(concept("pug", 0, "dog"), concept("wren", 0, "bird")));
        Hierarchy hierarchy = new Hierarchy("here", two, List.of("pug", "wren", ""));
        assertThat(hierarchy.distance(0, 1).orElseThrow()).isEqualTo(4.0 / 6, within(1e-15));
        assertThat(hierarchy.lineage(0)).containsExactly("pug", "dog", "everything");
        assertThat(hierarchy.knows(2)).isFalse();
    }

    @Test
    void whatIsAboveItselfIsTold() {
        List<Concept> round = List.of(concept("a", 0, "b"), concept("b", 0, "top", "c"), concept("c", 0, "a"));
        assertThat(Taxonomy.cycle(round)).contains(List.of("a", "b", "c", "a"));
        assertThatThrownBy(() -> Taxonomy.of(round)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Taxonomy.cycle(List.of(concept("a", 0, "a")))).contains(List.of("a", "a"));
        // The same concept by two ways is no cycle, and a long chain no deep recursion.
        List<Concept> chain = new ArrayList<>(List.of(concept("0", 0, "1", "2")));
        for (int i = 1; i < 20_000; i++) {
            chain.add(concept("" + i, 0, "" + (i + 1)));
        }
        assertThat(Taxonomy.cycle(chain)).isEmpty();
    }

    @Test
    void branchesAreEverydayWordsThatDivideEvenly() {
        Hierarchy hierarchy = of("pug", "collie", "wren", "wren", "saw", "mop", "elsewhere");
        assertThat(hierarchy.branches())
                .containsExactly(
                        new Branch("dog", false, false, 2),
                        new Branch("bird", false, false, 2),
                        new Branch("tool", false, false, 2));
        int[] branches = new int[7];
        Arrays.setAll(branches, hierarchy::branch);
        assertThat(branches).containsExactly(0, 0, 1, 1, 2, 2, -1);
    }

    @Test
    void aWordThatNobodyUsesIsNoBranchAndWhatIsLeftIsNamedAfterWhatIsAbove() {
        Taxonomy rare = Taxonomy.of(List.of(
                concept("animal", 9),
                concept("canine", 2, "animal"),
                concept("dog", 9, "canine"),
                concept("pug", 0, "dog"),
                concept("newt", 0, "animal")));
        Hierarchy hierarchy = new Hierarchy("here", rare, List.of("pug", "dog", "newt", "newt", "newt"));
        assertThat(hierarchy.branches())
                .containsExactly(new Branch("animal", true, true, 3), new Branch("dog", false, false, 2));
    }
}
