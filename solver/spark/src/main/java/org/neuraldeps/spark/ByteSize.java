package org.neuraldeps.spark;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes as somebody writes it: "128mb". */
final class ByteSize {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})(b|kb|mb|gb)");
    private static final String UNITS = "kmg";

    private ByteSize() {}

    /** @throws UsageException if it is none */
    static long of(String option, String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
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
}
