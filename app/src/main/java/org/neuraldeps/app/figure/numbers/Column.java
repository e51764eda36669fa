package org.neuraldeps.app.figure.numbers;

/**
 * A column of a table of numbers.
 *
 * @param key its name in CSV and JSON, as the command line's JSON calls the same thing
 * @param heading what is printed above it, in TeX
 * @param unit of its numbers, or empty
 * @param digits significant digits in print, or decimals of a percentage; 0 where it stands only in files for programs
 * @param percent whether parts of a whole are printed in percent
 * @param beside the key of a column that is printed in brackets behind this one, or empty
 * @param spread the key of a column that is printed behind ± behind this one, or empty
 * @param group what is printed above its heading and those of its neighbours of the same group, in TeX, or empty
 * @param signed whether numbers above 0 are printed with a plus sign
 */
public record Column(
        String key,
        String heading,
        String unit,
        int digits,
        boolean percent,
        String beside,
        String spread,
        String group,
        boolean signed) {

    private static final int DIGITS_OF_DEVIATIONS = 2;

    /** A column that stands for itself. */
    public Column(String key, String heading, String unit, int digits) {
        this(key, heading, unit, digits, false, "", "", "", false);
    }

    /** A column of parts of a whole that is printed in percent, with one decimal. */
    public static Column percent(String key, String heading) {
        return new Column(key, heading, "\\%", 1, true, "", "", "", false);
    }

    /** A column of parts of a whole that is printed in percent with two decimals, below a heading that says so. */
    public static Column points(String key, String heading) {
        return new Column(key, heading, "", 2, true, "", "", "", false);
    }

    /** The same with another column in brackets. */
    public Column beside(String other) {
        return new Column(key, heading, unit, digits, percent, other, spread, group, signed);
    }

    /** The same with a column of standard deviations behind ±. */
    public Column plusMinus(String other) {
        return new Column(key, heading, unit, digits, percent, beside, other, group, signed);
    }

    /** The same below a heading that it shares with its neighbours. */
    public Column under(String above) {
        return new Column(key, heading, unit, digits, percent, beside, spread, above, signed);
    }

    /** The same for differences: with a sign. */
    public Column withSign() {
        return new Column(key, heading, unit, digits, percent, beside, spread, group, true);
    }

    /** A column that is printed too. */
    static Column printed(String key, String heading, String unit, int digits) {
        return new Column(key, heading, unit, digits);
    }

    /** A column for programs alone. */
    public static Column forPrograms(String key) {
        return new Column(key, "", "", 0);
    }

    /** How a deviation behind ± is printed: as many decimals of a percentage, and no more digits than say something. */
    Column deviation() {
        return percent ? this : new Column(key, heading, unit, Math.min(digits, DIGITS_OF_DEVIATIONS));
    }

    /** Whether it is printed. */
    boolean isPrinted() {
        return digits > 0;
    }
}
