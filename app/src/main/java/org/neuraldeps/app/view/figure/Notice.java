package org.neuraldeps.app.view.figure;

import java.util.Optional;

/**
 * What a pane says about its figure.
 *
 * @param words one line, or a few where there is no figure; empty for nothing to say
 * @param isInstead whether there is no figure at all, so that the words take its place
 * @param retry tries again, where that can help
 */
record Notice(String words, boolean isInstead, Optional<Runnable> retry) {

    static final Notice NONE = new Notice("", false, Optional.empty());

    /** What stands in the title row: everything but the words that take the place of the figure. */
    Notice besideTitle() {
        return isInstead ? new Notice("", false, retry) : this;
    }

    /** What stands in the place of the figure. */
    String insteadOfFigure() {
        return isInstead ? words : "";
    }
}
