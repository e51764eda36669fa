package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.Optional;

/** What Θ says of one category, as a number. Everything counts |θ|, whatever its sign. */
public enum CategoryMeasure {
    /** Σ |θ| over its predictors. */
    IN_STRENGTH("inStrength", false),
    /** Σ |θ| over the targets that it predicts. */
    OUT_STRENGTH("outStrength", false),
    /** How many categories it is made of. */
    IN_DEGREE("inDegree", true),
    /** How many targets it predicts. */
    OUT_DEGREE("outDegree", true),
    /** With how many categories it predicts each other. */
    RECIPROCAL("reciprocalPairs", true),
    /** PageRank along the edges. */
    PAGE_RANK("pageRank", false),
    /** PageRank against the edges: large for what much is made of in the end. */
    SOURCE_RANK("sourceRank", false),
    /** How many categories are in its strongly connected group, itself among them. */
    STRONG_SIZE("strongGroupSize", true),
    /** How many categories are in its community, itself among them. */
    COMMUNITY_SIZE("communitySize", true);

    private final String key;
    private final boolean isCount;

    CategoryMeasure(String key, boolean isCount) {
        this.key = key;
        this.isCount = isCount;
    }

    /** What it is called in files. */
    public String key() {
        return key;
    }

    /** Whether it is a whole number. */
    public boolean isCount() {
        return isCount;
    }

    /** The one that files call so. */
    public static Optional<CategoryMeasure> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
