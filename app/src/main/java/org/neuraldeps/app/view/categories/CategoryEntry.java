package org.neuraldeps.app.view.categories;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

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

    /** Reads one category's numbers from C. */
    static CategoryEntry of(Categories categories, SecondMoments moments, int index) {
        double lambdaMax = moments.isHeld() ? lambdaMax(moments, index) : Double.NaN;
        return new CategoryEntry(
                categories.get(index),
                label(categories, index),
                moments.diagonal(index),
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

    private static double lambdaMax(SecondMoments moments, int index) {
        double[] column = moments.columns(new int[] {index}, Progress.NONE).column(index);
        double largest = 0;
        for (int j = 0; j < column.length; j++) {
            if (j != index) {
                largest = Math.max(largest, Math.abs(column[j]));
            }
        }
        return 2 * largest;
    }
}
