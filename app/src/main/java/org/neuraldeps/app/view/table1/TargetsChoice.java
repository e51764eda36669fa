package org.neuraldeps.app.view.table1;

import org.neuraldeps.ui.Messages;

/** Which targets. */
enum TargetsChoice {
    ALL("all"),
    LISTED("listed"),
    PINNED("pinned");

    private final String key;

    TargetsChoice(String key) {
        this.key = key;
    }

    String words() {
        return Messages.text("table1.targets." + key);
    }
}
