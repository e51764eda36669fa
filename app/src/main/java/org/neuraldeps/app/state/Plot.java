package org.neuraldeps.app.state;

/** The kinds of figure between axes, which can be looked at in parts. */
public enum Plot implements Keyed {
    /** |E f_i f_j| across, θ_j upwards. */
    SCATTER("scatter", false),
    /** Along the path, θ_j upwards. */
    PATH("path", true),
    /** Along the path, err/C_ii upwards. */
    ERROR("error", true),
    /** Along the path, |c_j| upwards, on a logarithmic axis where λ lies on one. */
    CORRELATIONS("correlations", true),
    /** Along the path, precision and recall of the support upwards. */
    RECOVERY("recovery", true),
    /** ε across, δ upwards, both on logarithmic axes. */
    FRONTIER("frontier", false),
    /** The eigenvectors across by falling eigenvalue, eigenvalues and components upwards on a logarithmic axis. */
    SPECTRUM("spectrum", false),
    /** The places of all categories, both axes from 0 to 1. */
    ATLAS("atlas", false),
    /** Predictors across and targets downwards, by their place in the order, from 0 to n. */
    MATRIX("matrix", false);

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

    /** Whether its horizontal axis has a place only for numbers above 0, where this lies across the plots along the path. */
    public boolean isLogarithmicAcross(PathAxis axis) {
        return this == FRONTIER || (isAlongPath && axis.isLogarithmic());
    }

    /** Whether its vertical axis has a place only for numbers above 0, where this lies across the plots along the path. */
    public boolean isLogarithmicUpwards(PathAxis axis) {
        return this == FRONTIER || this == SPECTRUM || (this == CORRELATIONS && axis.isLogarithmic());
    }

    /** Whether it shows all categories, so that another target changes nothing about which part is looked at. */
    public boolean isOfAll() {
        return this == ATLAS || this == MATRIX;
    }

    /** Whether what lies across it is {@link Look#pathAxis}, in whose units its range across is. */
    public boolean isAlongPath() {
        return isAlongPath;
    }
}
