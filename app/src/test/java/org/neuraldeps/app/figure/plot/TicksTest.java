package org.neuraldeps.app.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void linearTicksAreRoundAndWithinTheRange() {
        assertThat(Ticks.linear(0, 1, 5).values()).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
        assertThat(Ticks.linear(-0.05, 0.21, 6).values()).containsExactly(-0.05, 0.0, 0.05, 0.1, 0.15, 0.2);
        assertThat(Ticks.linear(0, 3e-9, 3).values()).containsExactly(0.0, 1e-9, 2e-9, 3e-9);
    }

    @Test
    void logarithmicTicksArePowersOverManyDecadesAndFinerOverFew() {
        assertThat(Ticks.logarithmic(1e-3, 1, 6).values()).containsExactly(1e-3, 1e-2, 0.1, 1.0);
        assertThat(Ticks.logarithmic(0.2, 20, 8).values()).containsExactly(0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0);
        assertThat(Ticks.logarithmic(1e-6, 10, 4).values()).containsExactly(1e-6, 1e-4, 1e-2, 1.0);
        assertThat(Ticks.logarithmic(0.02, 50, 2).values())
                .as("never fewer than two")
                .containsExactly(0.1, 1.0, 10.0);
    }

    @Test
    void roundsUpAndDownToOneTwoOrFive() {
        assertThat(Ticks.roundUp(0.27)).isEqualTo(0.5);
        assertThat(Ticks.roundUp(1)).isEqualTo(1);
        assertThat(Ticks.roundUp(5.1)).isEqualTo(10);
        assertThat(Ticks.roundDown(0.49)).isEqualTo(0.2);
        assertThat(Ticks.roundDown(0.5)).isEqualTo(0.5);
    }
}
