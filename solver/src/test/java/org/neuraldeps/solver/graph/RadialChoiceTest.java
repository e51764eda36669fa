package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

class RadialChoiceTest {

    private static final int N = 60;
    private final SecondMoments moments = RandomMoments.of(N, -1, 11);

    @Test
    void fewCategoriesMakeFewTargetsAndTheRestBases() {
        RadialChoice small = RadialChoice.standard(RandomMoments.of(12, -1, 1), Progress.NONE);
        assertThat(small.targets()).hasSize(1);
        assertThat(small.bases()).hasSize(11);
        RadialChoice large = RadialChoice.standard(RandomMoments.of(120, -1, 1), Progress.NONE);
        assertThat(large.targets()).hasSize(RadialChoice.TARGETS);
        assertThat(large.bases()).hasSize(RadialChoice.BASES);
    }

    @Test
    void basesAndTargetsAreDisjointAndAsManyAsAskedFor() {
        RadialChoice choice = RadialChoice.standard(moments, 30, 6, Progress.NONE);
        assertThat(choice.bases()).hasSize(30).isSorted().doesNotHaveDuplicates();
        assertThat(choice.targets()).hasSize(6).doesNotHaveDuplicates().doesNotContain(choice.bases());
    }

    @Test
    void takesWhatThereIsWhereCategoriesAreFew() {
        RadialChoice choice = RadialChoice.standard(RandomMoments.of(8, -1, 1), 88, 3, Progress.NONE);
        assertThat(choice.targets()).hasSize(3);
        assertThat(choice.bases()).hasSize(5);
        assertThat(RadialChoice.standard(RandomMoments.of(2, -1, 1), 88, 10, Progress.NONE)
                        .targets())
                .hasSize(1);
    }

    @Test
    void targetsComeFromDifferentFamiliesAndBringTheirRelatives() {
        RadialChoice choice = RadialChoice.standard(moments, 12, 4, Progress.NONE);
        assertThat(Arrays.stream(choice.targets()).map(t -> t / 4)).doesNotHaveDuplicates();
        for (int target : choice.targets()) {
            for (int relative = target / 4 * 4; relative < target / 4 * 4 + 4; relative++) {
                if (relative != target) {
                    assertThat(choice.bases()).contains(relative);
                }
            }
        }
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(RadialChoice.standard(RandomMoments.of(N, -1, 11), 30, 6, Progress.NONE))
                .isEqualTo(RadialChoice.standard(moments, 30, 6, Progress.NONE));
    }

    @Test
    void dependsOnTheCategoriesNotOnTheirOrder() {
        List<Integer> shuffled = IntStream.range(0, N).boxed().collect(Collectors.toList());
        Collections.shuffle(shuffled, new Random(5));
        int[] places = shuffled.stream().mapToInt(Integer::intValue).toArray();
        RadialChoice plain = RadialChoice.standard(moments, 30, 6, Progress.NONE);
        RadialChoice moved = RadialChoice.standard(RandomMoments.permuted(N, -1, 11, places), 30, 6, Progress.NONE);
        assertThat(moved.targets())
                .containsExactly(
                        Arrays.stream(plain.targets()).map(t -> places[t]).toArray());
        assertThat(boxed(moved.bases()))
                .isEqualTo(
                        boxed(Arrays.stream(plain.bases()).map(b -> places[b]).toArray()));
    }

    @Test
    void aTargetThatIsAddedReplacesTheLastAndIsNoBase() {
        RadialChoice choice = RadialChoice.standard(moments, 30, 6, Progress.NONE);
        int base = choice.bases()[7];
        RadialChoice with = choice.withTarget(base, moments, Progress.NONE);
        assertThat(with.targets()[5]).isEqualTo(base);
        assertThat(Arrays.copyOf(with.targets(), 5)).containsExactly(Arrays.copyOf(choice.targets(), 5));
        assertThat(with.bases()).hasSize(30).doesNotContain(with.targets());
        assertThat(choice.withTarget(choice.targets()[2], moments, Progress.NONE))
                .isSameAs(choice);
    }

    @Test
    void aZeroCategoryIsChosenLastAndBreaksNothing() {
        RadialChoice choice = RadialChoice.standard(RandomMoments.of(N, 9, 11), 30, 6, Progress.NONE);
        assertThat(choice.targets()).doesNotContain(9);
        assertThat(choice.bases()).doesNotContain(9);
    }

    private static Set<Integer> boxed(int[] values) {
        return Arrays.stream(values).boxed().collect(Collectors.toSet());
    }
}
