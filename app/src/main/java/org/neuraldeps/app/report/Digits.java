package org.neuraldeps.app.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers of the report, the same in every locale. A leading # marks the cell of a table as a number. */
final class Digits {

    private static final String UNKNOWN = "#–";

    private Digits() {}

    static String significant(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    static String cell(double value) {
        return "#" + significant(value);
    }

    static String cell(OptionalDouble value) {
        return value.isPresent() ? cell(value.getAsDouble()) : UNKNOWN;
    }

    static String percentCell(double part) {
        return "#" + percent(part);
    }

    static String percentCell(OptionalDouble part) {
        return part.isPresent() ? percentCell(part.getAsDouble()) : UNKNOWN;
    }

    static String exponent(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.0e", value);
    }
}
