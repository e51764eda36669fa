package org.neuraldeps.app.view.lab;

import org.neuraldeps.ui.Messages;

/** How the new categories are said. */
enum Picking {
    /** So many, drawn with a seed. */
    NUMBER("number"),
    /** Typed, one after the other. */
    LIST("list"),
    /** Ticked in a list. */
    TICKED("ticked");

    private final String key;

    Picking(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    String words() {
        return Messages.text("labs.split." + key);
    }
}
