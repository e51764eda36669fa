package org.neuraldeps.app.plate.snippet;

/** Names of files and categories as literals and comments of programs, whatever stands in them. */
final class Quoted {

    private static final int LAST_ASCII = 0x7e;

    private Quoted() {}

    /** A literal in double quotes of Python: everything that is not plain is escaped. */
    static String python(String text) {
        return quoted(text, letter -> letter > 0xffff ? String.format("\\U%08x", letter) : plain(letter));
    }

    /** The same of R, whose escapes have braces. */
    static String r(String text) {
        return quoted(text, letter -> "\\U{" + Integer.toHexString(letter) + "}");
    }

    /** The same of Java, in units of UTF-16. */
    static String java(String text) {
        return quoted(text, letter -> {
            StringBuilder units = new StringBuilder();
            for (char unit : Character.toChars(letter)) {
                units.append(unit < ' ' ? String.format("\\%03o", (int) unit) : plain(unit));
            }
            return units.toString();
        });
    }

    /** How a letter that is not plain is written. */
    private interface Escape {
        String of(int letter);
    }

    private static String plain(int letter) {
        return String.format("\\u%04x", letter);
    }

    private static String quoted(String text, Escape escape) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (letter >= ' ' && letter <= LAST_ASCII) {
                quoted.append((char) letter);
            } else {
                quoted.append(escape.of(letter));
            }
        });
        return quoted.append('"').toString();
    }

    /** Words in which everything that is not ASCII stands as Java's escapes. */
    static String escaped(String words) {
        StringBuilder ascii = new StringBuilder();
        words.chars().forEach(unit -> ascii.append(unit <= LAST_ASCII ? String.valueOf((char) unit) : plain(unit)));
        return ascii.toString();
    }

    /** Words for a comment of any language: on one line, and nothing in them that a compiler reads. */
    static String comment(String words) {
        return words.replace('\\', '/').replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
