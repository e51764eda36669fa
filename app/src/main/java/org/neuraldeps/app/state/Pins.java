package org.neuraldeps.app.state;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The categories that stay lit up.
 *
 * @param categories ordered by column
 */
public record Pins(SortedSet<CategoryRef> categories) {

    /** Nothing is lit. */
    public static final Pins NONE = new Pins(new TreeSet<>());

    public Pins {
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    }

    /** The same with a category pinned, or not pinned any more if it was. */
    Pins toggled(CategoryRef category) {
        SortedSet<CategoryRef> other = new TreeSet<>(categories);
        if (!other.remove(category)) {
            other.add(category);
        }
        return new Pins(other);
    }

    /** Whether the category of a column is pinned. */
    public boolean contains(int column) {
        return categories.stream().anyMatch(category -> category.index() == column);
    }

    /** The columns of those pinned. */
    public Set<Integer> columns() {
        return categories.stream().map(CategoryRef::index).collect(Collectors.toUnmodifiableSet());
    }
}
