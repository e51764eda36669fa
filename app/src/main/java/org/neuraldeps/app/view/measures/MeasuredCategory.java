package org.neuraldeps.app.view.measures;

import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.ThetaMeasures;

/**
 * A line of the table.
 *
 * @param category its column
 * @param label what it is called
 * @param measures of all categories
 */
record MeasuredCategory(int category, String label, ThetaMeasures measures) {

    double value(CategoryMeasure measure) {
        return measures.value(measure, category);
    }

    boolean isHub() {
        return measures.isHub(category);
    }

    int strongGroup() {
        return measures.strongGroups().of(category);
    }

    int community() {
        return measures.communities().groups().of(category);
    }
}
