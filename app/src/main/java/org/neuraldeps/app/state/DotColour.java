package org.neuraldeps.app.state;

/** What the colour of a category tells in a picture of all. */
public enum DotColour implements Keyed {
    /** Nothing. */
    PLAIN("plain"),
    /** Its community at this λ. */
    COMMUNITY("community"),
    /** The branch of the hierarchy that it belongs to. */
    BRANCH("branch");

    private final String key;

    DotColour(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
