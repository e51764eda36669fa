package org.neuraldeps.solver.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;

/** Rows that are shared out into folds. */
final class FoldsTest {

    @Test
    void groupsStayWholeAndHeldOutRowsAreInNoFold() {
        LogitDataset sample = SampleDataset.network(0);
        SampleGroups groups = sample.groups().orElseThrow();
        Folds folds = Folds.of(sample, new Folding(7, 3));
        int[] foldOfGroup = new int[groups.size()];
        Arrays.fill(foldOfGroup, -2);
        int[] rows = new int[7];
        for (int row = 0; row < groups.rows(); row++) {
            int fold = folds.of(row);
            assertThat(fold == -1).isEqualTo(sample.split().isEvaluation(row));
            assertThat(foldOfGroup[groups.of(row)]).isIn(-2, fold);
            foldOfGroup[groups.of(row)] = fold;
            if (fold >= 0) {
                rows[fold]++;
            }
        }
        assertThat(Arrays.stream(rows).sum()).isEqualTo(3600);
        assertThat(Arrays.stream(rows).max().orElseThrow()
                        - Arrays.stream(rows).min().orElseThrow())
                .isLessThan(60);
    }

    @Test
    void rowsOfALabelAreInAsManyFoldsAsTheyHaveGroups() {
        LogitDataset sample = SampleDataset.network(0);
        Folds folds = Folds.of(sample, Folding.USUAL);
        Labels labels = sample.labels().orElseThrow();
        for (int label = 0; label < 1000; label++) {
            int wanted = label;
            int[] rows = Arrays.stream(sample.split().fitIndices())
                    .filter(row -> labels.of(row) == wanted)
                    .toArray();
            long in = Arrays.stream(rows).map(folds::of).distinct().count();
            long groups = Arrays.stream(rows)
                    .map(row -> sample.groups().orElseThrow().of(row))
                    .distinct()
                    .count();
            assertThat(in).isEqualTo(Math.min(5, groups));
        }
    }

    @Test
    void aFoldIsJudgedOnItsOwnRowsAndFittedOnAllOthers() {
        LogitDataset data = data(10, Optional.empty(), new Split(held(10, 9)));
        Folds folds = Folds.of(data, new Folding(3, 1));
        for (int fold = 0; fold < 3; fold++) {
            Split split = folds.judgedBy(fold);
            assertThat(split.rows()).isEqualTo(10);
            assertThat(split.evaluationIndices())
                    .isEqualTo(folds.only(fold).fitIndices())
                    .hasSize(3);
            assertThat(IntStream.concat(Arrays.stream(split.fitIndices()), Arrays.stream(split.evaluationIndices()))
                            .sorted()
                            .toArray())
                    .as("all but the row that was held out before")
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    @Test
    void theSeedDecides() {
        LogitDataset data = data(40, Optional.empty(), Split.allFit(40));
        assertThat(assigned(data, 1)).isEqualTo(assigned(data, 1)).isNotEqualTo(assigned(data, 2));
    }

    @Test
    void fewerGroupsThanFoldsAreRefused() {
        SampleGroups groups = SampleGroups.of(List.of("a", "a", "b", "b", "c", "c"));
        LogitDataset data = data(6, Optional.of(groups), Split.allFit(6));
        assertThat(Folds.of(data, new Folding(3, 1)).count()).isEqualTo(3);
        assertThatThrownBy(() -> Folds.of(data, new Folding(4, 1)))
                .isInstanceOf(DataException.class)
                .hasMessage("made: its 6 fit rows are in 3 groups, too few for 4 folds; ask for fewer folds");
    }

    private static int[] assigned(LogitDataset data, int seed) {
        Folds folds = Folds.of(data, new Folding(4, seed));
        return IntStream.range(0, data.split().rows()).map(folds::of).toArray();
    }

    private static boolean[] held(int rows, int row) {
        boolean[] held = new boolean[rows];
        held[row] = true;
        return held;
    }

    private static LogitDataset data(int rows, Optional<SampleGroups> groups, Split split) {
        double[] values = new Random(1).doubles(2L * rows).toArray();
        return new LogitDataset(
                "made",
                new ArrayLogitMatrix("f", rows, 2, values),
                Categories.numbered(2),
                Optional.empty(),
                split,
                groups,
                Optional.empty());
    }
}
