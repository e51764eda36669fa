package org.neuraldeps.app.view.figure;

import java.util.Optional;

/**
 * What a pane says about its figure.
 *
 * @param words one line; empty for nothing to say
 * @param retry tries again, where that can help
 */
record Notice(String words, Optional<Runnable> retry) {

    static final Notice NONE = of("");

    static Notice of(String words) {
        return new Notice(words, Optional.empty());
    }

    static Notice of(String words, Runnable retry) {
        return new Notice(words, Optional.of(retry));
    }
}
