package org.neuraldeps.app.state;

/** Which dependencies are shown by their sign. */
public enum EdgeSign implements Keyed {
    /** All of them. */
    ANY("any"),
    /** θ above 0. */
    POSITIVE("positive"),
    /** θ below 0. */
    NEGATIVE("negative");

    private final String key;

    EdgeSign(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
