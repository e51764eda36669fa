package org.neuraldeps.app.state;

/**
 * Whether figures and tables tell how often half-samples of the fit rows select a coefficient
 * ({@link org.neuraldeps.solver.stability.HalfSampling#USUAL}).
 */
public enum StabilityLook implements Keyed {
    /** They do not; no half-sample is solved. */
    HIDDEN("hidden"),
    /** What most half-samples do without is drawn paler and hollow. */
    MARKED("marked"),
    /** What most half-samples do without is left out. */
    STABLE_ONLY("only");

    private final String key;

    StabilityLook(String key) {
        this.key = key;
    }

    /** Whether half-samples are asked for. */
    public boolean isAsked() {
        return this != HIDDEN;
    }

    @Override
    public String key() {
        return key;
    }
}
