package org.neuraldeps.app.view.settings;

/**
 * What a person sets.
 *
 * @param theme light or dark
 * @param scale of letters and controls, percent, from 80 to 200; other numbers become the nearest of these
 */
public record Settings(Theme theme, int scale) {

    /** The smallest scale, percent. */
    public static final int LEAST_SCALE = 80;

    /** The largest scale, percent. */
    public static final int MOST_SCALE = 200;

    /** What holds until somebody sets something else. */
    public static final Settings USUAL = new Settings(Theme.LIGHT, 100);

    public Settings {
        scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale));
    }

    /** The same in another theme. */
    public Settings in(Theme other) {
        return new Settings(other, scale);
    }

    /** The same in another size, percent. */
    public Settings scaled(int percent) {
        return new Settings(theme, percent);
    }
}
