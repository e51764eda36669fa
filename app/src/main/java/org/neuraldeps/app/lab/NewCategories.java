package org.neuraldeps.app.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.CategorySplit;

/** Which categories are new to the head of the base: so many at random, or those that somebody names. A value. */
public sealed interface NewCategories {

    /** With fewer there is nothing to tell a base category from. */
    int LEAST_BASE = 2;

    /**
     * The split of a repetition.
     *
     * @param categories all of them
     * @param repetition from 0 on
     * @throws DataException if none is new, fewer than two are left for the base, or one is named twice or not there
     */
    CategorySplit split(Categories categories, int repetition);

    /** The same where columns may stand in another order; errors as of {@link CategoryRef#in}. */
    NewCategories in(Categories categories);

    /**
     * So many, drawn anew for each repetition: with seed S, S + 1, S + 2, …
     *
     * @param count n2, how many are new
     * @param seed of the first repetition, 0 or more
     */
    record Drawn(int count, int seed) implements NewCategories {

        public Drawn {
            if (count < 1) {
                throw new DataException("new categories", count + " of them, nothing to learn", "give at least 1");
            }
            if (seed < 0) {
                throw new DataException("seed", "is " + seed, "give a whole number of 0 or more");
            }
        }

        @Override
        public CategorySplit split(Categories categories, int repetition) {
            return CategorySplit.random(categories.size(), count, (long) seed + repetition);
        }

        @Override
        public NewCategories in(Categories categories) {
            return this;
        }
    }

    /**
     * These, the same for each repetition.
     *
     * @param categories at least one
     */
    record Named(List<CategoryRef> categories) implements NewCategories {

        public Named {
            categories = List.copyOf(categories);
            if (categories.isEmpty()) {
                throw new DataException("new categories", "none is named, nothing to learn", "name at least one");
            }
        }

        /** Some columns. */
        public static Named of(Categories categories, int... columns) {
            return new Named(IntStream.of(columns)
                    .mapToObj(column -> CategoryRef.of(categories, column))
                    .toList());
        }

        @Override
        public CategorySplit split(Categories all, int repetition) {
            return CategorySplit.of(
                    all.size(), categories.stream().map(CategoryRef::index).toList());
        }

        @Override
        public NewCategories in(Categories all) {
            return new Named(
                    categories.stream().map(category -> category.in(all)).toList());
        }
    }
}
