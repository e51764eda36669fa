package org.neuraldeps.app.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** Colours of a figure: some hues on a light page or, lightened, on a dark one. */
public enum Palette {
    /** For paper. */
    LIGHT(Hues.OKABE_ITO, false, 0xB0307A, 0x0072B2, 0xD55E00, 0x009E73, 0x5B3A8E, 0xB8860B, 0x2A8FC4, 0x444444),
    /** For dark windows. */
    DARK(Hues.OKABE_ITO, true, 0xE58ABF, 0x56B4E9, 0xF0883E, 0x2CC69B, 0x9C7BE0, 0xF0E442, 0x8FB8FF, 0xD0D0D0),
    /** For paper that may be printed in grey. */
    PURPLE_GREEN_LIGHT(
            Hues.PURPLE_GREEN, false, 0xB35806, 0x4B1A7A, 0x3F9B45, 0xC2255C, 0x2A8FC4, 0xA8497F, 0x8A7A0B, 0x444444),
    /** The same on a dark page. */
    PURPLE_GREEN_DARK(
            Hues.PURPLE_GREEN, true, 0xF4A15A, 0xD9C2FF, 0x3E9A50, 0xE05A7A, 0x6FB7E8, 0xE29AC4, 0xF0E442, 0xA8A8A8);

    private final Hues hues;
    private final boolean isDark;
    private final Color accent;

    @SuppressWarnings("ImmutableEnumChecker") // made by Stream.toList, which nobody can change
    private final List<Color> curves;

    Palette(Hues hues, boolean isDark, int accent, int... curves) {
        this.hues = hues;
        this.isDark = isDark;
        this.accent = new Color(accent);
        this.curves = Arrays.stream(curves).mapToObj(Color::new).toList();
    }

    /** These hues on a dark page or on a light one. */
    public static Palette of(Hues hues, boolean isDark) {
        return Arrays.stream(values())
                .filter(palette -> palette.hues == hues && palette.isDark == isDark)
                .findFirst()
                .orElseThrow();
    }

    /** The hues, whatever the page. */
    public Hues hues() {
        return hues;
    }

    /** Whether light letters stand on a dark page. */
    public boolean isDark() {
        return isDark;
    }

    /** Background. */
    public Color page() {
        return new Color(isDark ? 0x1E2127 : 0xFFFFFF);
    }

    /** Letters and axes. */
    public Color ink() {
        return new Color(isDark ? 0xECEFF4 : 0x1A1A1A);
    }

    /** Letters of less weight, still readable on the page. */
    public Color faint() {
        return new Color(isDark ? 0xA9B1BD : 0x5C5C5C);
    }

    /** Grid lines and frames; never letters. */
    public Color rule() {
        return new Color(isDark ? 0x4B525E : 0xC4C4C4);
    }

    /** Coefficients above 0; their lines are solid. */
    public Color positive() {
        return curves.get(0);
    }

    /** Coefficients below 0; their lines are dashed. */
    public Color negative() {
        return curves.get(1);
    }

    /** Colour of a coefficient. */
    public Color ofSign(double value) {
        return value < 0 ? negative() : positive();
    }

    /** The λ line and the λ/2 bar. */
    public Color accent() {
        return accent;
    }

    /** True predictors that were found. */
    public Color found() {
        return curves.get(hues == Hues.OKABE_ITO ? 2 : 3);
    }

    /** Categories of a solution that are no true predictors. */
    public Color extra() {
        return curves.get(hues == Hues.OKABE_ITO ? 3 : 2);
    }

    /** What is hovered or pinned. */
    public Color highlight() {
        return new Color(isDark ? 0xF0E442 : 0xE69F00);
    }

    /** Letters on the highlight. */
    public Color onHighlight() {
        return new Color(0x1A1A1A);
    }

    /** Colours of curves that must be told apart, strongest first; the first two are those of the signs. */
    public List<Color> curves() {
        return curves;
    }

    /**
     * Colours of eight groups, those that stand out most first. Eyes without one kind of cone tell them apart, too; they may be seen beside the signs, for which they are
     * not meant.
     */
    public List<Color> groups() {
        return isDark ? GroupColors.ON_DARK : GroupColors.ON_LIGHT;
    }

    /** A colour thinned towards the page: 1 leaves it, 0 gives the page. */
    public Color mixed(Color color, double part) {
        Color page = page();
        return new Color(
                channel(color.getRed(), page.getRed(), part),
                channel(color.getGreen(), page.getGreen(), part),
                channel(color.getBlue(), page.getBlue(), part));
    }

    private static int channel(int color, int page, double part) {
        return (int) Math.round(page + part * (color - page));
    }
}
