package org.neuraldeps.app.cli;

import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;

/** Finds the categories that options name. */
final class Targets {

    private Targets() {}

    /** @throws UsageException if nothing or more than one category is meant; the message lists the candidates */
    static int resolve(Categories categories, String option, String words) {
        if (words.isBlank()) {
            throw new UsageException(option + " is empty; give an index, a WordNet id or a name");
        }
        try {
            return categories.resolve(words).index();
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
