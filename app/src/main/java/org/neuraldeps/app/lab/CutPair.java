package org.neuraldeps.app.lab;

import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;

/**
 * A dependency that is to be cut: that of a target on a predictor.
 *
 * @param target i, the category that is predicted
 * @param predictor j, another one
 */
public record CutPair(CategoryRef target, CategoryRef predictor) {

    /** @throws DataException if both are the same category */
    public CutPair {
        if (target.index() == predictor.index()) {
            throw new DataException(
                    "pair " + target.name() + ", " + predictor.name(),
                    "a category does not depend on itself",
                    "name two categories");
        }
    }

    /** Two columns. */
    public static CutPair of(Categories categories, int target, int predictor) {
        return new CutPair(CategoryRef.of(categories, target), CategoryRef.of(categories, predictor));
    }

    /** The same where columns may stand in another order; errors as of {@link CategoryRef#in}. */
    public CutPair in(Categories categories) {
        return new CutPair(target.in(categories), predictor.in(categories));
    }

    /** As people write it: "goldfish ← bell pepper". */
    public String words(Categories categories) {
        return categories.label(target.index()) + " ← " + categories.label(predictor.index());
    }
}
