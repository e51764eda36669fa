package org.neuraldeps.app.state;

/** What lies across a figure along the path; all run from few dependencies on the left to many on the right. */
public enum PathAxis implements Keyed {
    /** λ on a logarithmic scale, falling to the right. */
    LOG_LAMBDA("log-lambda"),
    /** λ/λ_max, falling to the right. */
    LAMBDA_RATIO("lambda-ratio"),
    /** ‖θ‖₁. */
    L1_NORM("l1-norm"),
    /** 1 − err/C_ii, the part of the target's second moment that is explained. */
    EXPLAINED("explained");

    private final String key;

    PathAxis(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether 0 has no place on it. */
    public boolean isLogarithmic() {
        return this == LOG_LAMBDA;
    }
}
