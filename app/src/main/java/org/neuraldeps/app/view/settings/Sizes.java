package org.neuraldeps.app.view.settings;

/**
 * How large everything is.
 *
 * @param scale of letters and controls, percent, from 80 to 200; other numbers become the nearest of these
 * @param letters of the figures
 */
public record Sizes(int scale, Letters letters) {

    /** The smallest scale, percent. */
    public static final int LEAST_SCALE = 80;

    /** The largest scale, percent. */
    public static final int MOST_SCALE = 200;

    public Sizes {
        scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale));
    }

    /** The same with letters and controls of another size, percent. */
    Sizes scaled(int percent) {
        return new Sizes(percent, letters);
    }

    /** The same with other letters in the figures. */
    Sizes lettered(Letters other) {
        return new Sizes(scale, other);
    }
}
