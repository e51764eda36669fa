package org.neuraldeps.app.view.settings;

import org.neuraldeps.app.state.Keyed;

/** How large the letters in figures are on the screen. */
public enum Letters implements Keyed {
    /** More names in the same room. */
    SMALL("small", 7.5),
    /** As large as the letters round the figures. */
    USUAL("usual", 8.5),
    /** For eyes that want more. */
    LARGE("large", 10.5),
    /** To be read from the last row. */
    PROJECTED("projected", 13);

    private final String key;
    private final double points;

    Letters(String key, double points) {
        this.key = key;
        this.points = points;
    }

    @Override
    public String key() {
        return key;
    }

    /** The size of most letters, points. */
    public double points() {
        return points;
    }
}
