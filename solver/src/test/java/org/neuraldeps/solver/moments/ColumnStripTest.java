package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class ColumnStripTest {

    private static final int ROWS = 40;
    private static final int COLUMNS = 1100;

    private static LogitMatrix logits() {
        Random random = new Random(3);
        double[] values = random.doubles((long) ROWS * COLUMNS, -5, 5).toArray();
        return new ArrayLogitMatrix("some", ROWS, COLUMNS, values);
    }

    @Test
    void makeUpHalfOfTheMatrix() {
        LogitMatrix logits = logits();
        boolean[] heldOut = new boolean[ROWS];
        heldOut[7] = true;
        FitSample sample = FitSample.of(new Split(heldOut));
        DenseSecondMoments all = MomentAccumulator.accumulate(logits, sample, Progress.NONE, Workers.CALLER);
        List<ColumnStrip> strips = ColumnStrip.all(COLUMNS);
        assertThat(strips)
                .containsExactly(new ColumnStrip(0, 512), new ColumnStrip(512, 512), new ColumnStrip(1024, 76));
        for (ColumnStrip strip : strips) {
            double[][] numbers = strip.over(logits, sample, Progress.NONE, Workers.CALLER);
            assertThat(numbers).hasDimensions(strip.count(), COLUMNS - strip.first());
            for (int c = 0; c < strip.count(); c++) {
                double[] column = all.columns().column(strip.first() + c);
                assertThat(numbers[c]).hasSize(COLUMNS - strip.first());
                for (int j = 0; j < numbers[c].length; j++) {
                    assertThat(numbers[c][j]).isCloseTo(column[strip.first() + j], within(1e-12));
                }
            }
        }
    }
}
