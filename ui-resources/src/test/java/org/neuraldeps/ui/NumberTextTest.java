package org.neuraldeps.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void briefNumbersHaveNoTrailingZeros() {
        assertThat(NumberText.brief(0.031249, 3)).isEqualTo("0.0312");
        assertThat(NumberText.brief(12, 3)).isEqualTo("12");
        assertThat(NumberText.brief(-0.5, 3)).isEqualTo("−0.5");
        assertThat(NumberText.brief(3.41e-9, 2)).isEqualTo("3.4e−9");
        assertThat(NumberText.brief(2e-9, 2)).isEqualTo("2e−9");
        assertThat(NumberText.brief(0, 3)).isEqualTo("0");
    }

    @Test
    void numbersOfATerminalAreOfOneLength() {
        assertThat(NumberText.padded(0.5, 6)).isEqualTo("0.500000");
        assertThat(NumberText.padded(-1.23456789e-5, 6)).isEqualTo("-1.23457e-05");
        assertThat(NumberText.padded(1234.56, 4)).isEqualTo("1235");
        assertThat(NumberText.magnitude(2.7e-16)).isEqualTo("3e-16");
        assertThat(NumberText.magnitude(0)).isEqualTo("0");
        assertThat(NumberText.percent(0.12345)).isEqualTo("12.3 %");
    }

    @Test
    void numbersOfTheWindowKeepTheirDigits() {
        assertThat(NumberText.significant(0.5, 4)).isEqualTo("0.5");
        assertThat(NumberText.significant(0.0123456, 4)).isEqualTo("0.01235");
        assertThat(NumberText.significant(1.2345e-7, 4)).isEqualTo("1.235e-7");
        assertThat(NumberText.coefficient(-0.25)).isEqualTo("−0.250");
        assertThat(NumberText.coefficient(2e-5)).isEqualTo("+2.0e−05");
    }

    @Test
    void readsNumbersAndNothingElse() {
        assertThat(NumberText.parse(" 1.5e-3 ")).contains(1.5e-3);
        assertThat(NumberText.parse("1,5")).isEmpty();
        assertThat(NumberText.parse("0x1p3")).isEmpty();
    }

    @Test
    void keepsThePointInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(NumberText.brief(1.5, 3)).isEqualTo("1.5");
            assertThat(NumberText.fixed(-0.25, 3)).isEqualTo("−0.250");
            assertThat(NumberText.padded(1.5, 3)).isEqualTo("1.50");
            assertThat(NumberText.percent(0.5)).isEqualTo("50.0 %");
        } finally {
            Locale.setDefault(before);
        }
    }
}
