package org.neuraldeps.app.tour;

import java.util.Objects;
import org.neuraldeps.app.session.Session;

/**
 * A step of a tour: a view, and what somebody says to it.
 *
 * @param heading a few words above; may be empty
 * @param words a sentence or a few of them; may be empty
 * @param view what is shown, of what data, and how the window is divided meanwhile
 */
public record TourStep(String heading, String words, Session view) {

    public TourStep {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(words);
        Objects.requireNonNull(view);
    }

    /** The same view with other words. */
    public TourStep saying(String otherHeading, String otherWords) {
        return new TourStep(otherHeading, otherWords, view);
    }
}
