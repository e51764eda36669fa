package org.neuraldeps.app.cli;

import java.util.OptionalDouble;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.NumberText;

/** Numbers and categories as people read them, the same in every locale. */
final class Words {

    private static final String UNKNOWN = "–";

    private Words() {}

    /** Six significant digits. */
    static String number(double value) {
        return NumberText.padded(value, 6);
    }

    /** One significant digit and a power of ten. */
    static String magnitude(double value) {
        return NumberText.magnitude(value);
    }

    static String percent(double part) {
        return NumberText.percent(part);
    }

    static String percent(OptionalDouble part) {
        return part.isPresent() ? percent(part.getAsDouble()) : UNKNOWN;
    }

    static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : UNKNOWN;
    }

    static String category(Category category) {
        return category.name() + " (" + category.index() + (category.wnid().isEmpty() ? "" : ", " + category.wnid())
                + ")";
    }

    static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
