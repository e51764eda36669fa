package org.neuraldeps.app.view.solving;

import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;

/** The target a data set is first shown with. */
final class FirstTarget {

    /** The target of the paper's Fig. 3: its neighbours are animals that everybody knows. */
    private static final String FAMILIAR = "guinea pig";

    private FirstTarget() {}

    /** The guinea pig where there is one, else the first category that varies at all. */
    static int of(OpenedDataset data) {
        Categories categories = data.dataset().categories();
        for (Category category : categories.all()) {
            if (category.name().equalsIgnoreCase(FAMILIAR)) {
                return category.index();
            }
        }
        for (int i = 0; i < categories.size(); i++) {
            if (data.moments().diagonal(i) > 0) {
                return i;
            }
        }
        return 0;
    }
}
