package org.neuraldeps.app.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.neuraldeps.solver.data.Category;

/** Numbers and categories as people read them, the same in every locale. */
final class Words {

    private static final String UNKNOWN = "–";

    private Words() {}

    /** Six significant digits. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    /** One significant digit and a power of ten. */
    static String magnitude(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.0e", value);
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
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
