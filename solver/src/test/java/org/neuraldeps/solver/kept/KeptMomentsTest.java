package org.neuraldeps.solver.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Moments that are kept are those of the rows, and those of parts those of the whole. */
class KeptMomentsTest {

    private static final int ALL = 1_000_000;
    private static final double SAME = 1e-12;

    private static final List<LogitDataset> PARTS =
            List.of(SomeParts.part(1, 70), SomeParts.part(2, 90), SomeParts.part(3, 44));

    @Test
    void ofOnePartTheyAreThoseOfItsRowsToTheBit() {
        LogitDataset part = PARTS.get(1);
        KeptMoments kept = SomeParts.kept(part, ALL);
        FitSample sample = FitSample.of(part.split());

        assertThat(kept.fit().all(Progress.NONE).packed())
                .isEqualTo(MomentAccumulator.accumulate(part.logits(), sample, Progress.NONE, Workers.CALLER)
                        .packed());
        FoldMoments folds = FoldMoments.of(part.logits(), Folds.of(part, Folding.USUAL), Progress.NONE, Workers.CALLER);
        FoldMoments keptFolds = kept.fit().ofFolds(Progress.NONE).orElseThrow();
        for (int fold = 0; fold < folds.count(); fold++) {
            assertThat(keptFolds.rows(fold)).isEqualTo(folds.rows(fold));
            assertThat(keptFolds.of(fold).fetch(3, Progress.NONE))
                    .isEqualTo(folds.of(fold).fetch(3, Progress.NONE));
        }
        LogitFactor factor = LogitFactor.of(part.logits(), sample, Progress.NONE);
        LogitFactor keptFactor =
                kept.fit().triangle(Progress.NONE).orElseThrow().factor(Progress.NONE);
        for (int j = 0; j < factor.count(); j++) {
            assertThat(keptFactor.singularValue(j)).isEqualTo(factor.singularValue(j));
        }
        assertThat(keptFactor.noiseNorm()).isEqualTo(factor.noiseNorm());
        assertThat(kept.fit().groups()).isEqualTo(part.fitGroups());
        assertThat(opened(kept).fitGroups()).isEqualTo(part.fitGroups());
        assertThat(opened(kept).split().fitRows()).isEqualTo(part.split().fitRows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 1 2", "2 0 1", "1 2 0", "2 1 0"})
    void mergedInAnyOrderTheyAreThoseOfTheWhole(String order) {
        List<KeptMoments> parts = Arrays.stream(order.split(" "))
                .map(i -> SomeParts.kept(PARTS.get(Integer.parseInt(i)), ALL))
                .toList();
        KeptMoments merged = KeptMoments.merged(parts, Optional.empty(), Progress.NONE, Workers.CALLER);
        LogitDataset whole = whole();
        FitSample sample = FitSample.of(whole.split());

        assertThat(merged.fit().rows()).isEqualTo(sample.count());
        assertThat(merged.fit().all(Progress.NONE).packed())
                .containsExactly(
                        MomentAccumulator.accumulate(whole.logits(), sample, Progress.NONE, Workers.CALLER)
                                .packed(),
                        within(SAME));
        LogitFactor factor = LogitFactor.of(whole.logits(), sample, Progress.NONE);
        LogitFactor mergedFactor =
                merged.fit().triangle(Progress.NONE).orElseThrow().factor(Progress.NONE);
        assertThat(singularValues(mergedFactor)).containsExactly(singularValues(factor), within(SAME * 100));
        assertThat(mergedFactor.noiseNorm()).isCloseTo(factor.noiseNorm(), within(SAME));
        for (int j = 0; j < SomeParts.CATEGORIES; j++) {
            assertThat(Redundancy.of(mergedFactor).errorAtZero(j))
                    .isCloseTo(Redundancy.of(factor).errorAtZero(j), within(SAME));
        }
        assertThat(merged.evaluation().rows().rows()).isEqualTo(whole.split().evaluationRows());
        assertThat(merged.focus().areAll()).isTrue();
        assertThat(merged.focus().rows().rows()).isEqualTo(sample.count());
    }

    @Test
    void foldsOfPartsAddUpFoldByFold() {
        List<KeptMoments> parts =
                PARTS.stream().map(part -> SomeParts.kept(part, ALL)).toList();
        FoldMoments merged = KeptMoments.merged(parts, Optional.empty(), Progress.NONE, Workers.CALLER)
                .fit()
                .ofFolds(Progress.NONE)
                .orElseThrow();
        LogitDataset whole = whole();
        for (int fold = 0; fold < merged.count(); fold++) {
            int own = fold;
            List<Folds> dealt =
                    PARTS.stream().map(part -> Folds.of(part, Folding.USUAL)).toList();
            List<Integer> rows = new ArrayList<>();
            int before = 0;
            for (int p = 0; p < PARTS.size(); p++) {
                int first = before;
                int part = p;
                IntStream.range(0, PARTS.get(p).logits().rows())
                        .filter(row -> dealt.get(part).of(row) == own)
                        .forEach(row -> rows.add(first + row));
                before += PARTS.get(p).logits().rows();
            }
            boolean[] others = new boolean[whole.logits().rows()];
            Arrays.fill(others, true);
            rows.forEach(row -> others[row] = false);
            double[] expected = MomentAccumulator.accumulate(
                            whole.logits(), FitSample.of(new Split(others)), Progress.NONE, Workers.CALLER)
                    .packed();
            assertThat(merged.rows(fold)).isEqualTo(rows.size());
            for (int j = 0; j < SomeParts.CATEGORIES; j++) {
                assertThat(merged.of(fold).diagonal(j))
                        .isCloseTo(
                                expected[
                                        IntStream.range(0, j)
                                                .map(i -> SomeParts.CATEGORIES - i)
                                                .sum()],
                                within(SAME));
            }
        }
    }

    /** Room for two rows of each category by share and two by label: what the whole would choose, the parts have. */
    @ParameterizedTest
    @CsvSource({"48, 0 1 2", "48, 2 1 0", "100, 1 0 2", "11, 0 1 2"})
    void rowsForAFocusAreChosenAsOneGoOverTheWholeWould(int room, String order) {
        KeptMoments merged = KeptMoments.merged(
                Arrays.stream(order.split(" "))
                        .map(i -> SomeParts.kept(PARTS.get(Integer.parseInt(i)), room))
                        .toList(),
                Optional.empty(),
                Progress.NONE,
                Workers.CALLER);
        FocusRows once = SomeParts.kept(whole(), room).focus();
        FocusRows focus = merged.focus();

        assertThat(focus.areAll()).isFalse();
        assertThat(sortedRows(focus.rows())).isEqualTo(sortedRows(once.rows()));
        assertThat(focus.logTotals()).containsExactly(once.logTotals(), within(SAME * 100));
        assertThat(focus.carried()).containsExactly(once.carried(), within(SAME));
        assertThat(focus.labelCounts().orElseThrow())
                .isEqualTo(once.labelCounts().orElseThrow());
        if (room < 24) {
            assertThat(focus.rows().rows()).isZero();
            assertThatThrownBy(() -> focus.dataset("m", merged.categories()))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("keeps no rows for a focus")
                    .hasMessageContaining("--rows-limit");
        } else {
            assertThat(Arrays.stream(focus.carried())).allMatch(part -> part > 0.02 && part < 1);
        }
    }

    @Test
    void allRowsGiveTheSharesThatTheyHaveAndFewTheirPart() {
        LogitDataset whole = whole();
        TargetShare truth =
                SoftmaxShares.of(whole, Progress.NONE, Workers.CALLER).of(4);
        assertThat(share(SomeParts.kept(whole, ALL), 4).effectiveRows()).isEqualTo(truth.effectiveRows());
        assertThat(share(SomeParts.kept(whole, ALL), 4).carried()).isEqualTo(1);

        KeptMoments few = SomeParts.kept(whole, 48);
        TargetShare share = share(few, 4);
        assertThat(share.carried()).isCloseTo(share.total() / truth.total(), within(SAME));
        assertThat(share.sample().count()).isEqualTo(few.focus().rows().rows());
    }

    /** Two of its rows are drawn, whatever else was kept of it for its softmax share. */
    @Test
    void byLabelOnlyRowsCountThatWereDrawn() {
        KeptMoments few = SomeParts.kept(whole(), 48);
        LogitDataset rows = few.focus().dataset("m", few.categories());
        int all = few.focus().labelCounts().orElseThrow()[4];
        TargetShare share = few.focus().byLabel(rows, 4);
        assertThat(share.sample().count()).isEqualTo(2);
        assertThat(share.carried()).isEqualTo(2.0 / all);
        assertThat(few.focus().refusalByLabel(4)).isEmpty();
    }

    @Test
    void rowsThatAreGoneAreNotMistakenForOthers() {
        LogitDataset opened = opened(SomeParts.kept(whole(), ALL));
        assertThatThrownBy(() -> FitSample.of(opened.split()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("m.npz: it keeps moments and not the fit rows");
        assertThat(opened.logits().rows()).isEqualTo(opened.split().evaluationRows());
    }

    @Test
    void whatDoesNotBelongTogetherIsRefusedInOneLine() {
        KeptMoments one = SomeParts.kept(PARTS.get(0), 48);
        assertThatThrownBy(() -> merged(one, SomeParts.kept(PARTS.get(0), 48)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("it holds the rows of part 1, which part 1 holds, too");
        KeptMoments other = SomeParts.kept(PARTS.get(1), 48);
        KeptOrigin heldOut = new KeptOrigin("other", "0", "hold-out 0.2 seed 1", List.of());
        assertThatThrownBy(() -> merged(
                        one,
                        new KeptMoments(other.categories(), other.fit(), other.focus(), other.evaluation(), heldOut)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("told in another way (hold-out 0.2 seed 1)");
        KeptMoments folded = KeptMoments.of(
                PARTS.get(1),
                SomeParts.moments(PARTS.get(1)),
                new Folding(4, 1),
                SomeParts.origin(PARTS.get(1)),
                8L * SomeParts.CATEGORIES * 48,
                Progress.NONE,
                Workers.CALLER);
        assertThatThrownBy(() -> merged(one, folded))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("folds: 4 by seed 1, but part 1 has 5 by seed 1");
        assertThatThrownBy(() ->
                        KeptMoments.merged(List.of(one, other), Optional.of((long) ALL), Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("--rows-limit of at most");
    }

    private static LogitDataset opened(KeptMoments kept) {
        return kept.dataset("m", "m.npz", kept.categories());
    }

    private static void merged(KeptMoments... parts) {
        KeptMoments.merged(List.of(parts), Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static TargetShare share(KeptMoments kept, int target) {
        LogitDataset rows = kept.focus().dataset("m", kept.categories());
        return kept.focus()
                .weighed(SoftmaxShares.of(rows, Progress.NONE, Workers.CALLER).of(target));
    }

    private static double[] singularValues(LogitFactor factor) {
        return IntStream.range(0, factor.count())
                .mapToDouble(factor::singularValue)
                .sorted()
                .toArray();
    }

    private static List<double[]> rowsOf(LogitMatrix matrix) {
        List<double[]> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            double[] values = new double[matrix.columns()];
            matrix.readRows(row, 1, values);
            rows.add(values);
        }
        return rows;
    }

    private static double[][] sortedRows(LogitMatrix matrix) {
        return rowsOf(matrix).stream()
                .sorted(Comparator.comparingDouble(row -> row[0]))
                .toArray(double[][]::new);
    }

    private static LogitDataset whole() {
        LogitMatrix rows = PARTS.stream()
                .map(LogitDataset::logits)
                .reduce(StackedRows::new)
                .orElseThrow();
        int[] labels = PARTS.stream()
                .flatMapToInt(part -> IntStream.range(0, part.logits().rows())
                        .map(row -> part.labels().orElseThrow().of(row)))
                .toArray();
        List<Boolean> held = PARTS.stream()
                .flatMap(part -> IntStream.range(0, part.logits().rows())
                        .mapToObj(row -> part.split().isEvaluation(row)))
                .toList();
        boolean[] mask = new boolean[held.size()];
        IntStream.range(0, mask.length).forEach(row -> mask[row] = held.get(row));
        return new LogitDataset(
                "whole",
                rows,
                PARTS.get(0).categories(),
                Optional.of(new Labels(labels, SomeParts.CATEGORIES, "whole")),
                new Split(mask),
                Optional.empty());
    }
}
