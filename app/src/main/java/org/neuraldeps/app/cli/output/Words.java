package org.neuraldeps.app.cli.output;

import java.util.OptionalDouble;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.theory.InformationVolume;
import org.neuraldeps.ui.NumberText;

/** Numbers and categories as people read them, the same in every locale. */
public final class Words {

    private static final String UNKNOWN = "–";

    private Words() {}

    /** Six significant digits. */
    public static String number(double value) {
        return NumberText.padded(value, 6);
    }

    /** One significant digit and a power of ten. */
    public static String magnitude(double value) {
        return NumberText.magnitude(value);
    }

    /** A part of a whole, in percent with one decimal. */
    public static String percent(double part) {
        return NumberText.percent(part);
    }

    /** The same, or a dash where it is not known. */
    public static String percent(OptionalDouble part) {
        return part.isPresent() ? percent(part.getAsDouble()) : UNKNOWN;
    }

    /** Six significant digits, or a dash where it is not known. */
    public static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : UNKNOWN;
    }

    /** What others tell about a category, in nats with two decimals, with a sign where that is the least it is. */
    public static String information(InformationVolume volume) {
        return (volume.isAtLeast() ? "≥ " : "") + NumberText.fixed(volume.nats(), 2);
    }

    /** Name, index and WordNet id. */
    public static String category(Category category) {
        return category.name() + " (" + category.index() + (category.wnid().isEmpty() ? "" : ", " + category.wnid())
                + ")";
    }

    /** The gauge behind other words, where it is not that of the logits as given. */
    public static String gauge(Gauge gauge) {
        return gauge == Gauge.CENTRED ? ", rows centred" : "";
    }

    /** A count and what is counted. */
    public static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
