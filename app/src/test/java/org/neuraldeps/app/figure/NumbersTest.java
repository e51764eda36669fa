package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void showsSignificantDigitsWithoutTrailingZeros() {
        assertThat(Numbers.plain(0.031249, 3)).isEqualTo("0.0312");
        assertThat(Numbers.plain(12, 3)).isEqualTo("12");
        assertThat(Numbers.plain(-0.5, 3)).isEqualTo("−0.5");
        assertThat(Numbers.plain(3.41e-9, 2)).isEqualTo("3.4e−9");
        assertThat(Numbers.plain(2e-9, 2)).isEqualTo("2e−9");
        assertThat(Numbers.plain(0, 3)).isEqualTo("0");
    }

    @Test
    void keepsThePointInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Numbers.plain(1.5, 3)).isEqualTo("1.5");
            assertThat(Numbers.fixed(-0.25, 3)).isEqualTo("−0.250");
        } finally {
            Locale.setDefault(before);
        }
    }
}
