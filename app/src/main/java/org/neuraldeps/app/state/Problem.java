package org.neuraldeps.app.state;

import java.util.Objects;
import java.util.Optional;

/**
 * What is solved. A change of it walks a path anew; whatever will weigh rows or restrict the dictionary belongs here.
 *
 * @param target i, the category that is predicted
 * @param several bases and targets of the figures of several targets; empty for the standard choice
 */
public record Problem(CategoryRef target, Optional<Several> several) {

    public Problem {
        Objects.requireNonNull(target);
        Objects.requireNonNull(several);
    }
}
