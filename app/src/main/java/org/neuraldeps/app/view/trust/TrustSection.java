package org.neuraldeps.app.view.trust;

/** A section of {@code docs/trust.md} that something in the window opens. */
public enum TrustSection {
    /** How near the optimum a solution is. */
    CERTIFICATE("the-certificate"),
    /** What was found from some of the rows. */
    ESTIMATE("before-all-rows-have-been-read"),
    /** A path that could not be certified any further. */
    EARLY_END("where-a-path-ends-early"),
    /** What a focus rests on. */
    EFFECTIVE_ROWS("effective-rows"),
    /** A focus of which only some of the rows were kept. */
    APPROXIMATE_FOCUS("approximate-focus"),
    /** Table 1, number by number. */
    TABLE_1("table-1"),
    /** How often half-samples select a coefficient, and where the population's lies. */
    STABILITY("stability"),
    /** Strengths, hubs, ranks, groups and communities. */
    MEASURES("measures-of-the-graph"),
    /** What accuracies of new categories rest on. */
    NEW_CATEGORIES("new-categories-from-old-ones"),
    /** What a cut shows, and what it does not. */
    CUT("a-dependency-cut");

    private final String anchor;

    TrustSection(String anchor) {
        this.anchor = anchor;
    }

    /** What a link to its heading names, as on the web. */
    String anchor() {
        return anchor;
    }
}
