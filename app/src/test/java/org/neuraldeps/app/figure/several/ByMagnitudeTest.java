package org.neuraldeps.app.figure.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ByMagnitudeTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 3000})
    void itOrdersAsAStableSortDoes(int count) {
        Random random = new Random(count);
        double[] values = IntStream.range(0, count)
                .mapToDouble(i -> switch (i % 4) {
                    case 0 -> random.nextGaussian();
                    case 1 -> 1e-30 * random.nextGaussian();
                    case 2 -> 1e30 * random.nextGaussian();
                    default -> 0.25 * random.nextInt(-3, 4);
                })
                .toArray();
        ByMagnitude order = new ByMagnitude(count + 2);
        for (int edge = count - 1; edge >= 0; edge--) {
            order.add(edge, values[edge]);
        }
        int[] expected = IntStream.range(0, count)
                .map(i -> count - 1 - i)
                .boxed()
                .sorted(Comparator.comparing(edge -> (float) Math.abs(values[edge])))
                .mapToInt(edge -> edge)
                .toArray();
        assertThat(order.rising()).isEqualTo(expected);
    }
}
