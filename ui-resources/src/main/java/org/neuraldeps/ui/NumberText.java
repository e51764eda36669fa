package org.neuraldeps.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as the window writes and reads them: with a point, whatever the locale. */
public final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private NumberText() {}

    /** A number to so many significant digits: 0.01235, 12.35, 1.235e-7. */
    public static String significant(double value, int digits) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        double size = Math.abs(value);
        if (size < 1e-4 || size >= 1e7) {
            return scientific(value, digits);
        }
        return new BigDecimal(value).round(new MathContext(digits)).toPlainString();
    }

    /** A number as 1.2e-11. */
    public static String scientific(double value, int digits) {
        return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value).replaceFirst("e([+-])0(\\d)$", "e$1$2");
    }

    /** A part of one as a percentage with one decimal: 73.4 %. */
    public static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    /** A coefficient: sign and three decimals, so that a column of them lines up. */
    public static String coefficient(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 5e-4 ? "%+.1e" : "%+.3f", value)
                .replace('-', '\u2212');
    }

    /** The number that a text says, if it says one. */
    public static Optional<Double> parse(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? Optional.of(Double.valueOf(number)) : Optional.empty();
    }
}
