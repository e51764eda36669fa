package org.neuraldeps.app.cli.figure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuraldeps.app.figure.kind.PaperSize;
import picocli.CommandLine;

/**
 * A length on paper.
 *
 * @param points 1/72 inch
 */
record Length(double points) {

    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_MM = PaperSize.mm(1, 1).width();
    private static final double SMALLEST_MM = 30;
    private static final double LARGEST_MM = 2000;
    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d*)?|\\.\\d+)\\s*(mm|in|pt)?");

    static Length mm(double millimetres) {
        return new Length(PaperSize.mm(millimetres, 0).width());
    }

    /** Reads "90mm", "90", "3.5in" or "255.1pt". */
    static final class Reader implements CommandLine.ITypeConverter<Length> {
        @Override
        public Length convert(String text) {
            Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!form.matches()) {
                throw new CommandLine.TypeConversionException("'" + text + "' is not a length such as 90mm or 3.5in");
            }
            double number = Double.parseDouble(form.group(1));
            boolean inPoints = "pt".equals(form.group(2));
            double millimetres =
                    inPoints ? number / POINTS_PER_MM : "in".equals(form.group(2)) ? number * MM_PER_INCH : number;
            if (millimetres < SMALLEST_MM || millimetres > LARGEST_MM) {
                throw new CommandLine.TypeConversionException(
                        "'" + text + "' is not between " + SMALLEST_MM + " and " + LARGEST_MM + " mm");
            }
            return inPoints ? new Length(number) : mm(millimetres);
        }
    }
}
