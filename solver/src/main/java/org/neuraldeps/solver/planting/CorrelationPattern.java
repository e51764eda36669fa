package org.neuraldeps.solver.planting;

/** How the base categories of a planted network go with one another, before rows are moved to their labels. */
public enum CorrelationPattern {

    /** Every two of them by ρ. The irrepresentable condition holds for every ρ below 1, as far as base categories go. */
    EVEN("even"),

    /** Base categories a and b by ρ^|a − b|: near ones more than far ones. The condition holds here, too. */
    NEIGHBOURS("neighbours"),

    /**
     * Every target has a decoy: a base category that is no predictor and goes by ρ with each of its k predictors, the way the sign of
     * its coefficient says; all others are independent. The condition fails where k ρ is above 1; a decoy is possible while k ρ² is
     * below 1.
     */
    DECOYS("decoys");

    private final String key;

    CorrelationPattern(String key) {
        this.key = key;
    }

    /** Its stable name: "decoys". */
    public String key() {
        return key;
    }

    /** How many decoys so many targets have. */
    int decoys(int targets) {
        return this == DECOYS ? targets : 0;
    }
}
