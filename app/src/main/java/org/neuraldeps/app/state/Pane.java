package org.neuraldeps.app.state;

/** A place of the window in which one of several kinds of figure is shown. */
public enum Pane implements Keyed {
    /** Large, in the middle: the dependencies themselves. */
    MIDDLE("middle", "star"),
    /** Below on the left: every category at this λ. */
    LEFT("left", "scatter"),
    /** Below on the right: what happens along λ. */
    RIGHT("right", "path");

    private final String key;
    private final String usual;

    Pane(String key, String usual) {
        this.key = key;
        this.usual = usual;
    }

    @Override
    public String key() {
        return key;
    }

    /** The kind of figure shown there at first. */
    String usual() {
        return usual;
    }
}
