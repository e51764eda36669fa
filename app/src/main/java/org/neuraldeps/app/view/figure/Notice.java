package org.neuraldeps.app.view.figure;

import java.util.Optional;

/**
 * What a pane says about its figure.
 *
 * @param words one line; empty for nothing to say
 * @param isRefusal whether there is no figure at all, so that the words may take its place
 * @param retry tries again, where that can help
 */
record Notice(String words, boolean isRefusal, Optional<Runnable> retry) {

    static final Notice NONE = of("");

    static Notice of(String words) {
        return new Notice(words, false, Optional.empty());
    }

    static Notice refusing(String words) {
        return new Notice(words, true, Optional.empty());
    }

    static Notice of(String words, Runnable retry) {
        return new Notice(words, false, Optional.of(retry));
    }
}
