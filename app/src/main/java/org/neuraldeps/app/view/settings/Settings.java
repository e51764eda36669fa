package org.neuraldeps.app.view.settings;

import org.neuraldeps.app.figure.Hues;

/**
 * What a person sets.
 *
 * @param theme light or dark
 * @param scale of letters and controls, percent, from 80 to 200; other numbers become the nearest of these
 * @param hues colours of the figures in the window
 */
public record Settings(Theme theme, int scale, Hues hues) {

    /** The smallest scale, percent. */
    public static final int LEAST_SCALE = 80;

    /** The largest scale, percent. */
    public static final int MOST_SCALE = 200;

    /** What holds until somebody sets something else. */
    public static final Settings USUAL = new Settings(Theme.LIGHT, 100, Hues.USUAL);

    public Settings {
        scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale));
    }

    /** The same in another theme. */
    public Settings in(Theme other) {
        return new Settings(other, scale, hues);
    }

    /** The same in another size, percent. */
    public Settings scaled(int percent) {
        return new Settings(theme, percent, hues);
    }

    /** The same with figures in other colours. */
    public Settings colored(Hues other) {
        return new Settings(theme, scale, other);
    }
}
