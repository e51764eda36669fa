package org.neuraldeps.app.cli.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;

/**
 * How many categories, or which.
 *
 * @param count how many; empty where they are named
 * @param list which; empty where they are counted
 */
record CountOrList(OptionalInt count, List<CategoryRef> list) {

    /** Nothing was said: the usual number. */
    private static final CountOrList UNSAID = new CountOrList(OptionalInt.empty(), List.of());

    /**
     * What the value of an option means.
     *
     * @param text a number, or categories between commas; empty where the option was not given
     * @throws UsageException if it is a number below 1, or names no category
     */
    static CountOrList of(Categories categories, String option, Optional<String> text) {
        if (text.isEmpty()) {
            return UNSAID;
        }
        if (!text.get().strip().matches("-?\\d{1,9}")) {
            return new CountOrList(OptionalInt.empty(), CategoryWords.list(categories, option, text.get()));
        }
        int count = Integer.parseInt(text.get().strip());
        if (count < 1) {
            throw new UsageException(
                    option + " " + count + ": there would be nothing to draw; give at least 1, or a list");
        }
        return new CountOrList(OptionalInt.of(count), List.of());
    }

    boolean isUnsaid() {
        return equals(UNSAID);
    }

    boolean isList() {
        return !list.isEmpty();
    }

    /** The columns of those named. */
    int[] columns() {
        return list.stream().mapToInt(CategoryRef::index).toArray();
    }

    /** In words what there is, where it is less than what was asked for. */
    Optional<String> fewer(String what, int there) {
        return count.isPresent() && count.getAsInt() > there
                ? Optional.of(there + " " + what + " instead of " + count.getAsInt() + "; there are no more categories")
                : Optional.empty();
    }
}
