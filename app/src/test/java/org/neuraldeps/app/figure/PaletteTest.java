package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters and lines can be read: contrast ratios as the accessibility guidelines of the web define them. */
class PaletteTest {

    @ParameterizedTest
    @EnumSource(Palette.class)
    void lettersStandOutFromThePage(Palette palette) {
        assertThat(contrast(palette.ink(), palette.page())).isGreaterThan(7);
        assertThat(contrast(palette.faint(), palette.page())).isGreaterThan(4.5);
        assertThat(contrast(palette.accent(), palette.page())).isGreaterThan(4.5);
        assertThat(contrast(palette.onHighlight(), palette.highlight())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void linesStandOutFromThePage(Palette palette) {
        assertThat(contrast(palette.positive(), palette.page())).isGreaterThan(3);
        assertThat(contrast(palette.negative(), palette.page())).isGreaterThan(3);
        assertThat(palette.curves()).allMatch(color -> contrast(color, palette.page()) > 3);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void signsDifferInColourAndDash(Palette palette) {
        Pen positive = Pens.of(0.1, 1, palette);
        Pen negative = Pens.of(-0.1, 1, palette);
        assertThat(positive.color()).isNotEqualTo(negative.color());
        assertThat(positive.dash()).isNotEqualTo(negative.dash());
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
