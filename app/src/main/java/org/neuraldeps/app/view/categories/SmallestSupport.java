package org.neuraldeps.app.view.categories;

import java.util.Optional;
import java.util.OptionalInt;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.ui.Messages;

/**
 * With how few other categories one meets Definition 1. Fewer sort first, then those that do not meet it, then what is not
 * known.
 *
 * @param nonzeros k; empty where none up to the most that was tried does, or it is not known
 * @param tried the largest k tried; -1 where it is not known
 */
record SmallestSupport(OptionalInt nonzeros, int tried) implements Comparable<SmallestSupport> {

    static final SmallestSupport UNKNOWN = new SmallestSupport(OptionalInt.empty(), -1);

    static SmallestSupport of(CategoryDependency dependency, double delta, int tried) {
        Optional<CategoryDependency.Step> smallest = dependency.smallest(delta);
        return new SmallestSupport(
                smallest.map(step -> OptionalInt.of(step.nonzeros())).orElse(OptionalInt.empty()), tried);
    }

    /** Whether it has a dependency, be it a trivial one. */
    boolean isMet() {
        return nonzeros.isPresent();
    }

    /** Short enough for a narrow column. */
    String shortText() {
        if (tried < 0) {
            return "";
        }
        if (nonzeros.isEmpty()) {
            return ">" + tried;
        }
        return nonzeros.getAsInt() == 0 ? Messages.text("categories.trivial") : Integer.toString(nonzeros.getAsInt());
    }

    @Override
    public int compareTo(SmallestSupport other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return nonzeros.orElse(tried < 0 ? Integer.MAX_VALUE : Integer.MAX_VALUE - 1);
    }

    /** As it is copied. */
    @Override
    public String toString() {
        return shortText();
    }
}
