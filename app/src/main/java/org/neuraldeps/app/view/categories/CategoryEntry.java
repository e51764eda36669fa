package org.neuraldeps.app.view.categories;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;

/**
 * One category in the list, with what the moments say about it at no cost, and its errors once they are known.
 *
 * @param category the category
 * @param label its name, with the WordNet id behind it where the name is not unique
 * @param moment C_ii = E[f_i²], logit²
 * @param lambdaMax 2 max |C_ij| over j ≠ i, logit²: where its path begins; NaN where reading C would take long
 * @param errors what is left of it; changed on the interface thread
 */
record CategoryEntry(
        Category category, String label, double moment, double lambdaMax, ObjectProperty<CategoryErrors> errors) {

    /** One category of some data, its errors not known yet. */
    static CategoryEntry of(Categories categories, int index, double moment, double lambdaMax) {
        return new CategoryEntry(
                categories.get(index),
                label(categories, index),
                moment,
                lambdaMax,
                new SimpleObjectProperty<>(CategoryErrors.UNKNOWN));
    }

    /** Shorter than the label elsewhere: a narrow column must still show the whole id. */
    private static String label(Categories categories, int index) {
        Category category = categories.get(index);
        if (!categories.isAmbiguous(index)) {
            return category.name();
        }
        return category.name() + " " + (category.wnid().isEmpty() ? "#" + index : category.wnid());
    }
}
