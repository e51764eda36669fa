package org.neuraldeps.app.figure;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Categories to light up.
 *
 * @param hovered the one under the mouse
 * @param pinned those a person keeps
 */
public record Highlight(OptionalInt hovered, Set<Integer> pinned) {

    /** Nothing lit. */
    public static final Highlight NONE = new Highlight(OptionalInt.empty(), Set.of());

    public Highlight {
        pinned = Set.copyOf(pinned);
    }

    /** Whether a category is hovered or pinned. */
    public boolean shows(int category) {
        return isHovered(category) || pinned.contains(category);
    }

    /** Whether a category is under the mouse. */
    public boolean isHovered(int category) {
        return hovered.isPresent() && hovered.getAsInt() == category;
    }
}
