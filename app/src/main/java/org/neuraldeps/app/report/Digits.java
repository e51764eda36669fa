package org.neuraldeps.app.report;

import java.util.OptionalDouble;
import org.neuraldeps.ui.NumberText;

/** Numbers of the report, the same in every locale. A leading # marks the cell of a table as a number. */
final class Digits {

    /** The cell of a number that is not known. */
    static final String UNKNOWN = "#–";

    private Digits() {}

    static String significant(double value) {
        return NumberText.padded(value, 4);
    }

    static String percent(double part) {
        return NumberText.percent(part);
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
        return NumberText.magnitude(value);
    }
}
