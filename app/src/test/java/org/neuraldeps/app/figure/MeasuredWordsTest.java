package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasuredWordsTest {

    private final MeasuredWords words = new MeasuredWords();
    private final List<String> measured = new ArrayList<>();

    private double width(String text) {
        return words.of(text, toMeasure -> {
            measured.add(toMeasure);
            return toMeasure.length();
        });
    }

    @Test
    void nothingIsMeasuredTwice() {
        assertThat(width("macaw")).isEqualTo(5);
        assertThat(width("cat")).isEqualTo(3);
        assertThat(width("macaw")).isEqualTo(5);
        assertThat(measured).containsExactly("macaw", "cat");
    }

    @Test
    void whatChangesWithEveryFrameDoesNotFillTheMemory() {
        for (int i = 0; i < 50_000; i++) {
            width("k = " + i);
        }
        measured.clear();
        width("k = 0");
        width("k = 49999");
        assertThat(measured).as("forgotten, and kept").containsExactly("k = 0");
    }
}
