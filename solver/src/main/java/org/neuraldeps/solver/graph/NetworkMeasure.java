package org.neuraldeps.solver.graph;

/** What Θ says of all categories together, as a number. */
public enum NetworkMeasure {
    /** How many dependencies there are between different categories. */
    EDGES("edges"),
    /** How many categories have none, neither of their own nor as a predictor. */
    ISOLATED("isolated"),
    /** The part of all dependencies that have one back. */
    RECIPROCITY("reciprocity"),
    /** How many categories predict more targets than chance would have it. */
    HUBS("hubs"),
    /** How many strongly connected groups there are, those of a single category among them. */
    STRONG_GROUPS("strongGroups"),
    /** How many categories are in the largest of them. */
    LARGEST_STRONG("largestStrongGroup"),
    /** How many communities there are, those of a single category among them. */
    COMMUNITIES("communities"),
    /** Q, by how much more weight lies within the communities than chance would have it. */
    MODULARITY("modularity");

    private final String key;

    NetworkMeasure(String key) {
        this.key = key;
    }

    /** What it is called in files. */
    public String key() {
        return key;
    }

    /** Whether it is a whole number. */
    public boolean isCount() {
        return this != RECIPROCITY && this != MODULARITY;
    }
}
