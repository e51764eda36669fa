package org.neuraldeps.solver.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are held out at random. */
final class HoldOutTest {

    @Test
    void noGroupIsOnBothSidesAndAsManyAreHeldOutAsAskedForOrFewer() {
        Random random = new Random(3);
        for (int trial = 0; trial < 50; trial++) {
            int rows = 20 + random.nextInt(200);
            SampleGroups groups = groups(rows, 1 + rows / 4, random);
            double fraction = 0.3 + 0.5 * random.nextDouble();
            Split split = split(rows, Optional.of(groups), fraction, trial);
            int[] held = new int[groups.size()];
            int[] all = new int[groups.size()];
            for (int row = 0; row < rows; row++) {
                all[groups.of(row)]++;
                held[groups.of(row)] += split.isEvaluation(row) ? 1 : 0;
            }
            for (int group = 0; group < held.length; group++) {
                assertThat(held[group]).isIn(0, all[group]);
            }
            assertThat(split.evaluationRows())
                    .isBetween((int) (0.7 * fraction * rows), (int) Math.round(fraction * rows));
        }
    }

    @Test
    void withoutGroupsExactlyTheFractionIsHeldOut() {
        assertThat(split(1000, Optional.empty(), 0.2, 1).evaluationRows()).isEqualTo(200);
        assertThat(split(10, Optional.empty(), 0.999, 1).fitRows()).isEqualTo(1);
        assertThat(split(10, Optional.empty(), 0.001, 1).evaluationRows()).isEqualTo(1);
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        int[] once = split(1000, Optional.empty(), 0.2, 1).evaluationIndices();
        assertThat(split(1000, Optional.empty(), 0.2, 1).evaluationIndices()).isEqualTo(once);
        assertThat(split(1000, Optional.empty(), 0.2, 2).evaluationIndices()).isNotEqualTo(once);
        assertThat(split(12, Optional.empty(), 0.25, 1).evaluationIndices())
                .as("kept for good: documents name the seed only")
                .containsExactly(3, 5, 8);
    }

    @Test
    void aGroupThatIsTooLargeIsNotHeldOut() {
        SampleGroups groups = SampleGroups.of(List.of("a", "a", "a", "a", "a", "a", "b", "b"));
        for (int seed = 0; seed < 10; seed++) {
            assertThat(split(8, Optional.of(groups), 0.5, seed).evaluationIndices())
                    .containsExactly(6, 7);
        }
        assertThatThrownBy(() -> split(8, Optional.of(groups), 0.125, 1))
                .isInstanceOf(DataException.class)
                .hasMessage("f.npy: none of its groups has at most 1 of the 8 rows, so none can be held out; hold out a"
                        + " larger part");
    }

    private static Split split(int rows, Optional<SampleGroups> groups, double fraction, int seed) {
        return Split.holdOut(rows, groups, new HoldOut(fraction, seed), "f.npy");
    }

    private static SampleGroups groups(int rows, int groups, Random random) {
        return SampleGroups.of(IntStream.range(0, rows)
                .mapToObj(row -> "g" + random.nextInt(groups))
                .collect(Collectors.toList()));
    }
}
