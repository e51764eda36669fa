package org.neuraldeps.app.figure.numbers;

/**
 * A column of a table of numbers.
 *
 * @param key its name in CSV and JSON, as the command line's JSON calls the same thing
 * @param heading what is printed above it, in TeX
 * @param unit of its numbers, or empty
 * @param digits significant digits in print; 0 where it stands only in files for programs
 */
public record Column(String key, String heading, String unit, int digits) {

    /** A column that is printed too. */
    static Column printed(String key, String heading, String unit, int digits) {
        return new Column(key, heading, unit, digits);
    }

    /** A column for programs alone. */
    static Column forPrograms(String key) {
        return new Column(key, "", "", 0);
    }

    /** Whether it is printed. */
    boolean isPrinted() {
        return digits > 0;
    }
}
