package org.neuraldeps.app.state;

/** What |θ| is measured with in a figure of several targets: the scale of a kind of figure that can be locked. */
public enum EdgeScale implements Keyed {
    /** The |θ| of an arc that is drawn as wide as arcs usually get. */
    FULL_WIDTH("full-width"),
    /** The |θ| of one degree of a circle. */
    DEGREE("degree");

    private final String key;

    EdgeScale(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
