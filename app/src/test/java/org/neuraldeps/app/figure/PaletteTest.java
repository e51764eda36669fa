package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.figure.several.GroupMark;

/** Letters and lines can be read: contrast ratios as the accessibility guidelines of the web define them. */
class PaletteTest {

    private static final double[][] FULL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };

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

    @ParameterizedTest
    @EnumSource(Palette.class)
    void noCurveIsTakenForTheLineOfLambda(Palette palette) {
        assertThat(palette.curves()).allSatisfy(curve -> assertThat(distance(seen(curve), seen(palette.accent())))
                .isGreaterThan(0.15));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void colourBlindEyesTellTheSignsApart(Palette palette) {
        for (double[][] eye : List.of(DEUTERANOPIA, PROTANOPIA)) {
            assertThat(distance(seen(palette.positive(), eye), seen(palette.negative(), eye)))
                    .isGreaterThan(0.25);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void groupsAreToldApartWithAnyConesAndStandOutFromThePage(Palette palette) {
        List<Color> colors = new ArrayList<>(palette.groups());
        assertThat(colors).allMatch(color -> contrast(color, palette.page()) > 2);
        colors.add(GroupMark.none(palette));
        for (double[][] eye : List.of(FULL, DEUTERANOPIA, PROTANOPIA)) {
            for (int i = 0; i < colors.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(distance(seen(colors.get(i), eye), seen(colors.get(j), eye)))
                            .as("%s and %s", colors.get(i), colors.get(j))
                            .isGreaterThan(0.18);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void purpleAndGreenAreApartInGreyToo(boolean isDark) {
        Palette palette = Palette.of(Hues.PURPLE_GREEN, isDark);
        assertThat(contrast(palette.positive(), palette.negative())).isGreaterThan(2);
    }

    private static double[] seen(Color color) {
        return seen(color, FULL);
    }

    /** Red, green and blue of linear light as an eye without one kind of cone has them (Machado and others, 2009). */
    private static double[] seen(Color color, double[][] eye) {
        double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        return Arrays.stream(eye)
                .mapToDouble(
                        row -> Math.cbrt(Math.max(0, row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2])))
                .toArray();
    }

    /** About as far as an eye has them apart: between cube roots, as lightness goes. */
    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
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
