package org.neuraldeps.app.state;

/** The kinds of figure between axes, which can be looked at in parts. */
public enum Plot implements Keyed {
    /** |E f_i f_j| across, θ_j upwards. */
    SCATTER("scatter", false),
    /** Along the path, θ_j upwards. */
    PATH("path", true),
    /** Along the path, err/C_ii upwards. */
    ERROR("error", true);

    private final String key;
    private final boolean isAlongPath;

    Plot(String key, boolean isAlongPath) {
        this.key = key;
        this.isAlongPath = isAlongPath;
    }

    /** The key of the kind of figure. */
    @Override
    public String key() {
        return key;
    }

    /** Whether what lies across it is {@link Look#pathAxis}, in whose units its range across is. */
    public boolean isAlongPath() {
        return isAlongPath;
    }
}
