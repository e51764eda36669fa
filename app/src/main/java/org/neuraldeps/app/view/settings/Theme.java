package org.neuraldeps.app.view.settings;

import org.neuraldeps.app.state.Keyed;

/** Light or dark. */
public enum Theme implements Keyed {
    /** Light, whatever the desktop is. */
    LIGHT("light"),
    /** Dark, whatever the desktop is. */
    DARK("dark"),
    /** As the desktop is. */
    SYSTEM("system");

    private final String key;

    Theme(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
