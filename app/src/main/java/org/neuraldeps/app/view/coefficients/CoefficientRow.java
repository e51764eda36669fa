package org.neuraldeps.app.view.coefficients;

import java.util.List;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.solver.data.Categories;

/**
 * One non-zero coefficient.
 *
 * @param category index j
 * @param label its name
 * @param value θ_j
 * @param correlation b_j = E[f_i f_j], logit²
 */
record CoefficientRow(int category, String label, double value, double correlation) {

    /** The rows of a picture, by decreasing |θ_j|. */
    static List<CoefficientRow> of(Picture picture) {
        Categories categories = picture.categories();
        double[] correlations = picture.solved().path().problem().correlations();
        return picture.solution().byMagnitude().stream()
                .map(coefficient -> new CoefficientRow(
                        coefficient.category(),
                        categories.label(coefficient.category()),
                        coefficient.value(),
                        correlations[coefficient.category()]))
                .toList();
    }
}
