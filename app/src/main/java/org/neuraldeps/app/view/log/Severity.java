package org.neuraldeps.app.view.log;

import org.neuraldeps.ui.Messages;

/** How much an entry matters, the least first. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFORMATION("information"),
    /** It was done all the same, but not as it should be. */
    WARNING("warning"),
    /** Something that was asked for was not done. */
    ERROR("error");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    /** Its stable name. */
    String key() {
        return key;
    }

    /** What people call it. */
    String words() {
        return Messages.text("log.severity." + key);
    }
}
