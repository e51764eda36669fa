package org.neuraldeps.app.cli.input;

import java.util.regex.Pattern;
import picocli.CommandLine;

/** Reads numbers as people write them: 12, 0.5 or 1e-3; not those of a program text, such as NaN, 1d or 0x1p3. */
public final class PlainNumber {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    private PlainNumber() {}

    /**
     * A number with or without a point.
     *
     * @throws CommandLine.TypeConversionException also where double precision does not reach
     */
    public static double decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a number such as 0.5 or 1e-3");
        }
        double value = Double.parseDouble(text);
        boolean hasDigits = text.split("[eE]", 2)[0].matches(".*[1-9].*");
        if (Double.isInfinite(value)) {
            throw new CommandLine.TypeConversionException("'" + text + "' is too large, more than 1.8e308");
        }
        if (value == 0 && hasDigits) {
            throw new CommandLine.TypeConversionException("'" + text + "' is too small, less than 4.9e-324");
        }
        return value;
    }

    /**
     * A whole number.
     *
     * @throws CommandLine.TypeConversionException also at more than two thousand million
     */
    public static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a whole number such as 10");
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is too large, more than 2147483647");
        }
    }
}
