package org.neuraldeps.app.cli.moments;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuraldeps.app.cli.console.UsageException;

/** A number of bytes as somebody writes it: "128mb". */
final class ByteSize {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})(b|kb|mb|gb)");
    private static final String UNITS = "kmg";

    private ByteSize() {}

    /** @throws UsageException if it is none */
    static long of(String option, String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT).replace(" ", ""));
        if (!form.matches()) {
            throw new UsageException(option + " " + text + " is no size; give a number and a unit, such as 128mb");
        }
        int power = 10 * (UNITS.indexOf(form.group(2).charAt(0)) + 1);
        long number = Long.parseLong(form.group(1));
        if (number > Long.MAX_VALUE >> power) {
            throw new UsageException(option + " " + text + " is larger than any file; give less");
        }
        return number << power;
    }

    /** In the largest unit that gives a whole number: "128 MB". */
    static String words(long bytes) {
        int power = 0;
        while (power < UNITS.length() && bytes > 0 && bytes % (1L << (10 * (power + 1))) == 0) {
            power++;
        }
        String unit = power == 0 ? "B" : UNITS.substring(power - 1, power).toUpperCase(Locale.ROOT) + "B";
        return (bytes >> (10 * power)) + " " + unit;
    }
}
