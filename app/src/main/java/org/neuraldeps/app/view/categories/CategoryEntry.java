package org.neuraldeps.app.view.categories;

import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.moments.SecondMoments;

/**
 * One category in the list, with what the moments say about it at no cost.
 *
 * @param category the category
 * @param label its name, with the WordNet id behind it where the name is not unique
 * @param moment C_ii = E[f_i²], logit²
 * @param lambdaMax 2 max |C_ij| over j ≠ i, logit²: where its path begins
 * @param strongest the j that attains it, the first category to enter the path; -1 if there is none
 */
record CategoryEntry(Category category, String label, double moment, double lambdaMax, int strongest) {

    /** Reads one category's numbers from its column of C. */
    static CategoryEntry of(Categories categories, SecondMoments moments, int index) {
        double[] column = moments.column(index);
        int strongest = -1;
        for (int j = 0; j < column.length; j++) {
            if (j != index && (strongest < 0 || Math.abs(column[j]) > Math.abs(column[strongest]))) {
                strongest = j;
            }
        }
        double lambdaMax = strongest < 0 ? 0 : 2 * Math.abs(column[strongest]);
        return new CategoryEntry(categories.get(index), categories.label(index), column[index], lambdaMax, strongest);
    }
}
