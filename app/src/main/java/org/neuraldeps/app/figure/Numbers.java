package org.neuraldeps.app.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a figure shows them: a point whatever the locale, and a true minus sign. */
public final class Numbers {

    private Numbers() {}

    /** Rounded to so many significant digits, without trailing zeros: 0.0312, 12, 3.4e−9. */
    public static String plain(double value, int digits) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int magnitude = rounded.precision() - rounded.scale() - 1;
        String words = magnitude < -4 || magnitude > 5
                ? rounded.unscaledValue().toString().length() == 1
                        ? rounded.unscaledValue() + "e" + magnitude
                        : scientific(rounded, magnitude)
                : rounded.toPlainString();
        return words.replace('-', '−');
    }

    /** With exactly so many digits behind the point: the coefficients of one figure stand alike. */
    public static String fixed(double value, int decimals) {
        return new BigDecimal(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replace('-', '−');
    }

    private static String scientific(BigDecimal rounded, int magnitude) {
        return rounded.movePointLeft(magnitude).toPlainString() + "e" + magnitude;
    }
}
