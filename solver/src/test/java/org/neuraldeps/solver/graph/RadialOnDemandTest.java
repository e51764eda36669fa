package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The radial figure of so many categories that C is not held: a handful of passes over the logits, not n². */
class RadialOnDemandTest {

    private static final int ROWS = 900;
    private static final int N = 200;
    private static final int[] TARGETS = {5, 150, 77};

    private final CountingLogits logits = new CountingLogits(new ArrayLogitMatrix(
            "made", ROWS, N, new Random(4).doubles((long) ROWS * N).toArray()));
    private final Split all = Split.allFit(ROWS);
    private final DenseSecondMoments held =
            MomentAccumulator.accumulate(logits, FitSample.of(all), Progress.NONE, Workers.CALLER);
    private SecondMoments lazy;

    @BeforeEach
    void forget() {
        lazy = OnDemandSecondMoments.of(logits, FitSample.of(all), Progress.NONE, Workers.CALLER, 0);
        logits.forget();
    }

    @Test
    void choosingAmongAllCategoriesIsRefusedInOneLine() {
        assertThatThrownBy(() -> RadialChoice.standard(lazy, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("200 categories")
                .hasMessageEndingWith("name the targets")
                .hasMessageNotContaining("\n");
        assertThat(logits.rowsRead()).isZero();
    }

    @Test
    void basesAreFoundInOnePass() {
        RadialChoice choice = RadialChoice.around(TARGETS, 40, lazy, Progress.NONE);
        assertThat(logits.passesOver(ROWS)).isEqualTo(1);
        assertThat(choice).isEqualTo(RadialChoice.around(TARGETS, 40, held, Progress.NONE));
        logits.forget();
        RadialChoice other = choice.withTarget(9, lazy, Progress.NONE);
        assertThat(logits.passesOver(ROWS)).isEqualTo(1);
        assertThat(other).isEqualTo(choice.withTarget(9, held, Progress.NONE));
    }

    @Test
    void theLayoutTakesOnePassMore() {
        RadialChoice choice = RadialChoice.around(TARGETS, 40, lazy, Progress.NONE);
        logits.forget();
        DependencyGraph nothing = DependencyGraph.of(List.of());
        RadialLayout layout = RadialLayout.of(choice, lazy, nothing, Progress.NONE);
        assertThat(logits.passesOver(ROWS)).isEqualTo(1);
        RadialLayout expected = RadialLayout.of(choice, held, nothing, Progress.NONE);
        assertThat(layout.order()).isEqualTo(expected.order());
        assertThat(layout.targets().keySet()).isEqualTo(expected.targets().keySet());
    }

    @Test
    void everyPartReportsAndEndsWithACancel() {
        RadialChoice choice = RadialChoice.standard(held, 40, 3, Progress.NONE);
        CountingProgress patient = CountingProgress.patient();
        RadialChoice.standard(held, 40, 3, patient);
        assertThat(patient.questions()).as("at every category and every base").isGreaterThanOrEqualTo(N + 40);
        assertThat(patient.reports()).isPositive();
        for (int question : new int[] {1, N / 2, N + 20}) {
            assertThatThrownBy(() -> RadialChoice.standard(held, 40, 3, CountingProgress.cancellingAt(question)))
                    .isInstanceOf(CancelledException.class);
        }
        int[] others = Arrays.stream(TARGETS).map(target -> target + 1).toArray();
        assertThatThrownBy(() -> RadialChoice.around(others, 40, lazy, CountingProgress.cancellingAt(2)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> choice.withTarget(freeOf(choice), lazy, CountingProgress.cancellingAt(2)))
                .isInstanceOf(CancelledException.class);
        DependencyGraph nothing = DependencyGraph.of(List.of());
        assertThatThrownBy(() -> RadialLayout.of(choice, lazy, nothing, CountingProgress.cancellingAt(2)))
                .isInstanceOf(CancelledException.class);
        assertThat(logits.passesOver(ROWS)).isEqualTo(1);
    }

    private static int freeOf(RadialChoice choice) {
        int free = 0;
        while (contains(choice.targets(), free) || contains(choice.bases(), free)) {
            free++;
        }
        return free;
    }

    private static boolean contains(int[] categories, int wanted) {
        return Arrays.stream(categories).anyMatch(category -> category == wanted);
    }
}
