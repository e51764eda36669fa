package org.neuraldeps.app.figure;

import java.awt.Color;
import java.util.List;

/**
 * Colours of a figure. The accents are those of Okabe and Ito, which colour-blind eyes tell apart; on the dark page they
 * are lightened.
 */
public enum Palette {
    /** For paper. */
    LIGHT(0xFFFFFF, 0x1A1A1A, 0x5C5C5C, 0xC4C4C4, 0x0072B2, 0xD55E00),
    /** For dark windows. */
    DARK(0x1E2127, 0xECEFF4, 0xA9B1BD, 0x4B525E, 0x56B4E9, 0xF0883E);

    private final Color page;
    private final Color ink;
    private final Color faint;
    private final Color rule;
    private final Color positive;
    private final Color negative;

    Palette(int page, int ink, int faint, int rule, int positive, int negative) {
        this.page = new Color(page);
        this.ink = new Color(ink);
        this.faint = new Color(faint);
        this.rule = new Color(rule);
        this.positive = new Color(positive);
        this.negative = new Color(negative);
    }

    /** Background. */
    public Color page() {
        return page;
    }

    /** Letters and axes. */
    public Color ink() {
        return ink;
    }

    /** Letters of less weight, still readable on the page. */
    public Color faint() {
        return faint;
    }

    /** Grid lines and frames; never letters. */
    public Color rule() {
        return rule;
    }

    /** Coefficients above 0; their lines are solid. */
    public Color positive() {
        return positive;
    }

    /** Coefficients below 0; their lines are dashed. */
    public Color negative() {
        return negative;
    }

    /** Colour of a coefficient. */
    public Color ofSign(double value) {
        return value < 0 ? negative : positive;
    }

    /** The λ line and the λ/2 bar. */
    public Color accent() {
        return this == LIGHT ? new Color(0xB0307A) : new Color(0xE58ABF);
    }

    /** What is hovered or pinned. */
    public Color highlight() {
        return this == LIGHT ? new Color(0xE69F00) : new Color(0xF0E442);
    }

    /** Letters on the highlight. */
    public Color onHighlight() {
        return new Color(0x1A1A1A);
    }

    /** Colours of curves that must be told apart, strongest first. */
    public List<Color> curves() {
        return this == LIGHT
                ? colors(0x0072B2, 0xD55E00, 0x009E73, 0xA8497F, 0xB8860B, 0x2A8FC4, 0x444444)
                : colors(0x56B4E9, 0xF0883E, 0x2CC69B, 0xE29AC4, 0xF0E442, 0x8FB8FF, 0xD0D0D0);
    }

    /** A colour thinned towards the page: 1 leaves it, 0 gives the page. */
    public Color mixed(Color color, double part) {
        return new Color(
                channel(color.getRed(), page.getRed(), part),
                channel(color.getGreen(), page.getGreen(), part),
                channel(color.getBlue(), page.getBlue(), part));
    }

    private static int channel(int color, int page, double part) {
        return (int) Math.round(page + part * (color - page));
    }

    private static List<Color> colors(int... rgb) {
        return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}
