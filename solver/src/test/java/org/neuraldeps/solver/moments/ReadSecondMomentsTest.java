package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.work.Progress;

/** Columns that are read are those of C, in either gauge, each of them once while there is room. */
class ReadSecondMomentsTest {

    private static final int N = 90;

    private final DenseSecondMoments held = held();
    private final List<Integer> read = new ArrayList<>();
    private final ReadSecondMoments moments = of(0);

    private static DenseSecondMoments held() {
        Random random = new Random(4);
        double[][] columns = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j <= i; j++) {
                columns[i][j] = random.nextGaussian();
                columns[j][i] = columns[i][j];
            }
        }
        return new DenseSecondMoments(7, columns);
    }

    private ReadSecondMoments of(long cacheBytes) {
        double[] diagonal = new double[N];
        for (int j = 0; j < N; j++) {
            diagonal[j] = held.diagonal(j);
        }
        ReadSecondMoments.Columns columns = j -> {
            read.add(j);
            return held.fetch(j, Progress.NONE).clone();
        };
        double[] means = ReadSecondMoments.means(N, columns, Progress.NONE);
        read.clear();
        return new ReadSecondMoments(7, diagonal, means, columns, cacheBytes);
    }

    @Test
    void columnsAreThoseOfC() {
        assertThat(moments.size()).isEqualTo(N);
        assertThat(moments.rows()).isEqualTo(7);
        assertThat(moments.isHeld()).isFalse();
        assertThat(moments.bytesToSpool()).isZero();
        MomentColumns columns = moments.columns(new int[] {5, 2, 5}, Progress.NONE);
        assertThat(columns.column(2)).isEqualTo(held.fetch(2, Progress.NONE));
        assertThat(columns.column(5)).isEqualTo(held.fetch(5, Progress.NONE));
        assertThat(read).containsExactly(2, 5);
        assertThat(moments.inMemory().column(5)).isEqualTo(held.fetch(5, Progress.NONE));
    }

    @Test
    void aColumnIsReadOnceWhileThereIsRoom() {
        for (int j = 0; j < N; j++) {
            moments.fetch(j, Progress.NONE);
            moments.fetch(j, Progress.NONE);
        }
        assertThat(read).hasSize(N);
        moments.fetch(0, Progress.NONE);
        assertThat(read).as("the first of them has gone").hasSize(N + 1);
        ReadSecondMoments roomy = of(1 << 20);
        for (int j = 0; j < 2 * N; j++) {
            roomy.fetch(j % N, Progress.NONE);
        }
        assertThat(read).hasSize(N);
    }

    /** To the bit: paths of one are paths of the other. */
    @Test
    void rowCentredTheyAreThoseOfCThatIsHeld() {
        RowCentredMoments expected = RowCentredMoments.of(held);
        RowCentredMoments centred = RowCentredMoments.of(moments);
        assertThat(centred.gauge()).isEqualTo(Gauge.CENTRED);
        assertThat(centred.isHeld()).isFalse();
        for (int j = 0; j < N; j++) {
            assertThat(centred.diagonal(j)).isEqualTo(expected.diagonal(j));
            assertThat(centred.fetch(j, Progress.NONE)).isEqualTo(expected.fetch(j, Progress.NONE));
        }
        // Whoever centres a column has one of its own.
        assertThat(moments.fetch(3, Progress.NONE)).isEqualTo(held.fetch(3, Progress.NONE));
    }
}
