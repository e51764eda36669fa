package org.neuraldeps.app.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndLabelsTest {

    @Test
    void leavesLabelsThatHaveRoomWhereTheyAre() {
        assertThat(EndLabels.spread(new double[] {50, 10, 90}, 10, 0, 100)).containsExactly(50, 10, 90);
    }

    @Test
    void partsACrowdEvenlyAroundItsMiddle() {
        assertThat(EndLabels.spread(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
    }

    @Test
    void keepsOrderGapAndEndsForAnyWishes() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[] wishes = random.doubles(1 + random.nextInt(10), -20, 120).toArray();
            double[] places = EndLabels.spread(wishes, 8, 0, 100);
            Integer[] order = new Integer[wishes.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(wishes[a], wishes[b]));
            for (int i = 1; i < order.length; i++) {
                assertThat(places[order[i]] - places[order[i - 1]]).isGreaterThanOrEqualTo(8 - 1e-9);
            }
            assertThat(Arrays.stream(places)).allMatch(place -> place >= -1e-9 && place <= 100 + 1e-9);
        }
    }

    @Test
    void comesCloserWhereTheSideIsTooShort() {
        assertThat(EndLabels.spread(new double[] {0, 0, 0}, 80, 0, 100)).containsExactly(0, 50, 100);
    }
}
