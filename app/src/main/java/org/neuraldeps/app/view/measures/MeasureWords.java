package org.neuraldeps.app.view.measures;

import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.NetworkMeasure;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What measures are called, and how their values are written. */
final class MeasureWords {

    private static final int DECIMALS = 3;

    private MeasureWords() {}

    static String name(CategoryMeasure measure) {
        return Messages.text("measures." + measure.key());
    }

    static String explained(CategoryMeasure measure) {
        return Messages.text("measures." + measure.key() + ".explained");
    }

    static String name(NetworkMeasure measure) {
        return Messages.text("measures.network." + measure.key());
    }

    static String explained(NetworkMeasure measure) {
        return Messages.text("measures.network." + measure.key() + ".explained");
    }

    static String value(CategoryMeasure measure, double value) {
        if (measure.isCount()) {
            return count(value);
        }
        return switch (measure) {
            case PAGE_RANK, SOURCE_RANK -> NumberText.fixed(100 * value, DECIMALS) + " %";
            default -> NumberText.fixed(value, DECIMALS);
        };
    }

    static String value(NetworkMeasure measure, double value) {
        if (measure.isCount()) {
            return count(value);
        }
        return measure == NetworkMeasure.RECIPROCITY ? NumberText.percent(value) : NumberText.fixed(value, DECIMALS);
    }

    private static String count(double value) {
        return Long.toString(Math.round(value));
    }
}
