package org.neuraldeps.app.view.settings;

import org.neuraldeps.app.figure.Hues;

/**
 * What a person sets.
 *
 * @param theme light or dark
 * @param hues colours of the figures in the window
 * @param sizes of letters and controls
 */
public record Settings(Theme theme, Hues hues, Sizes sizes) {

    /** What holds until somebody sets something else. */
    public static final Settings USUAL = new Settings(Theme.LIGHT, Hues.USUAL, new Sizes(100, Letters.USUAL));

    /** The same in another theme. */
    public Settings in(Theme other) {
        return new Settings(other, hues, sizes);
    }

    /** The same with figures in other colours. */
    public Settings colored(Hues other) {
        return new Settings(theme, other, sizes);
    }

    /** The same in other sizes. */
    public Settings sized(Sizes other) {
        return new Settings(theme, hues, other);
    }
}
