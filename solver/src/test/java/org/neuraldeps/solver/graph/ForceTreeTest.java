package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForceTreeTest {

    @Test
    void whatIsFarOffRepelsAlmostAsOneByOne() {
        Random random = new Random(1);
        double[] xs = random.doubles(600, -30, 30).toArray();
        double[] ys = random.doubles(600, -20, 40).toArray();
        xs[7] = xs[3];
        ys[7] = ys[3];
        ForceTree tree = new ForceTree(xs, ys);
        double[] sums = new double[3];
        for (int i = 0; i < xs.length; i++) {
            double[] exact = new double[3];
            double pushes = 0;
            for (int j = 0; j < xs.length; j++) {
                double dx = xs[i] - xs[j];
                double dy = ys[i] - ys[j];
                double weight = 1 / (1 + dx * dx + dy * dy);
                exact[0] += weight * weight * dx;
                exact[1] += weight * weight * dy;
                pushes += weight * weight * Math.hypot(dx, dy);
                exact[2] += j == i ? 0 : weight;
            }
            tree.repulsion(i, sums);
            assertThat(sums[2]).isCloseTo(exact[2], within(0.02 * exact[2]));
            assertThat(sums[0]).isCloseTo(exact[0], within(0.03 * pushes));
            assertThat(sums[1]).isCloseTo(exact[1], within(0.03 * pushes));
        }
    }

    @Test
    void thoseInTheSamePlaceDoNotGoDownForEver() {
        double[] same = new double[5];
        double[] sums = new double[3];
        new ForceTree(same, same).repulsion(2, sums);
        assertThat(sums).containsExactly(0, 0, 4);
    }
}
