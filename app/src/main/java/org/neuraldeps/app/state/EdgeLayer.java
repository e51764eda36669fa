package org.neuraldeps.app.state;

/** Which dependencies are shown where there are two networks. */
public enum EdgeLayer implements Keyed {
    /** Those of the problem: between the networks, where there are two. */
    SOLVED("solved"),
    /** Those that are in both networks. */
    SHARED("shared"),
    /** Those of the predicting network alone. */
    HERE("here"),
    /** Those of the predicted network alone. */
    THERE("there");

    private final String key;

    EdgeLayer(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
