package org.neuraldeps.app.state;

import java.util.Locale;

/** Which coefficients the table lists; the figures and the certificate are always those of the Lasso. */
public enum CoefficientKind {
    /** θ*(λ), the solution of Eq. 2. */
    LASSO,
    /** Least squares on the support of θ*(λ), without the shrinkage of the penalty. */
    REFIT;

    /** As it stands in keys of texts and ids: "lasso", "refit". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
