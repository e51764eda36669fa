package org.neuraldeps.app.state;

/** Which coefficients the table lists; the figures and the certificate are always those of the Lasso. */
public enum CoefficientKind implements Keyed {
    /** θ*(λ), the solution of Eq. 2. */
    LASSO("lasso"),
    /** Least squares on the support of θ*(λ), without the shrinkage of the penalty. */
    REFIT("refit");

    private final String key;

    CoefficientKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
