package org.neuraldeps.app.cli.figure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * A length on paper.
 *
 * @param points 1/72 inch
 */
record Length(double points) {

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;
    private static final double SMALLEST_MM = 30;
    private static final double LARGEST_MM = 2000;
    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d*)?|\\.\\d+)\\s*(mm|in)?");

    static Length mm(double millimetres) {
        return new Length(millimetres * POINTS_PER_INCH / MM_PER_INCH);
    }

    /** Reads "90mm", "90" or "3.5in". */
    static final class Reader implements CommandLine.ITypeConverter<Length> {
        @Override
        public Length convert(String text) {
            Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!form.matches()) {
                throw new CommandLine.TypeConversionException("'" + text + "' is not a length such as 90mm or 3.5in");
            }
            double number = Double.parseDouble(form.group(1));
            double millimetres = "in".equals(form.group(2)) ? number * MM_PER_INCH : number;
            if (millimetres < SMALLEST_MM || millimetres > LARGEST_MM) {
                throw new CommandLine.TypeConversionException(
                        "'" + text + "' is not between " + SMALLEST_MM + " and " + LARGEST_MM + " mm");
            }
            return mm(millimetres);
        }
    }
}
