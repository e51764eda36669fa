package org.neuraldeps.app.session;

import org.neuraldeps.app.state.Keyed;

/** A way to lay out the whole window, for what somebody does with it. */
public enum NamedLayout implements Keyed {
    /** All figures, lists and numbers beside each other. */
    RESEARCH("research"),
    /** One figure and a sentence that says what it shows, large enough for a room. */
    TEACH("teach");

    private final String key;

    NamedLayout(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
