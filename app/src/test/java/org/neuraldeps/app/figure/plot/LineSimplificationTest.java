package org.neuraldeps.app.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Points;

class LineSimplificationTest {

    @Test
    void dropsCornersOnAStraightLineAndKeepsBends() {
        Points line = new Points(new double[] {0, 1, 2, 3, 4}, new double[] {0, 0.001, 0, 5, 10});
        assertThat(LineSimplification.of(line, 0.1))
                .isEqualTo(new Points(new double[] {0, 2, 4}, new double[] {0, 0, 10}));
    }

    @Test
    void keepsTheCornerWhereALineTurnsBack() {
        Points spike = new Points(new double[] {0, 10, 10}, new double[] {0, 10, 4});
        assertThat(LineSimplification.of(spike, 0.1)).isEqualTo(spike);
        Points back = new Points(new double[] {0, 0, 0}, new double[] {0, 10, 4});
        assertThat(LineSimplification.of(back, 0.1)).isEqualTo(back);
    }

    @Test
    void staysWithinTheToleranceOfACurve() {
        int n = 500;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = i * 0.5;
            ys[i] = 40 * Math.sin(xs[i] / 20);
        }
        Points simple = LineSimplification.of(new Points(xs, ys), 0.12);
        HitShape.Track track = new HitShape.Track(simple);
        assertThat(simple.size()).isLessThan(n / 3);
        for (int i = 0; i < n; i++) {
            assertThat(track.distance(xs[i], ys[i])).isLessThan(0.2);
        }
    }
}
