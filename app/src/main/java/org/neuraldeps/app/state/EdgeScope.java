package org.neuraldeps.app.state;

/** Which dependencies are shown by the categories at their ends. */
public enum EdgeScope implements Keyed {
    /** All of them. */
    ALL("all"),
    /** Those that begin or end at a category that is pinned. */
    PINNED("pinned"),
    /** Those of two categories of one community, as Θ at this λ has communities. */
    COMMUNITY("community"),
    /** Those from one community to another. */
    BETWEEN("between");

    private final String key;

    EdgeScope(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
