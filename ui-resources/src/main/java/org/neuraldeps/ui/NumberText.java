package org.neuraldeps.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as the window, the figures, the report and the command line write them, and as they are read: with a point,
 * whatever the locale.
 */
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

    /** As {@link #significant} without trailing zeros and with a true minus: 0.0312, 12, 3.4e−9. For figures. */
    public static String brief(double value, int digits) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int magnitude = rounded.precision() - rounded.scale() - 1;
        if (magnitude >= -4 && magnitude <= 5) {
            return withMinus(rounded.toPlainString());
        }
        return withMinus(rounded.movePointLeft(magnitude).stripTrailingZeros().toPlainString() + "e" + magnitude);
    }

    /** With exactly so many digits behind the point and a true minus: the coefficients of one figure stand alike. */
    public static String fixed(double value, int decimals) {
        return withMinus(
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    /** A number to so many digits, zeros included, so that columns line up: 0.500000, 1.23457e-05. For terminals. */
    public static String padded(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "g", value);
    }

    /** One digit and a power of ten, 3e-16; 0 for nothing. */
    public static String magnitude(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.0e", value);
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
        return withMinus(String.format(Locale.ROOT, Math.abs(value) < 5e-4 ? "%+.1e" : "%+.3f", value));
    }

    /** The number that a text says, if it says one. */
    public static Optional<Double> parse(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? Optional.of(Double.valueOf(number)) : Optional.empty();
    }

    private static String withMinus(String number) {
        return number.replace('-', '\u2212');
    }
}
