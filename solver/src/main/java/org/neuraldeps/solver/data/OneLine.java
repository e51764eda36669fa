package org.neuraldeps.solver.data;

/**
 * Text that may come from a file or its name, as one line of a message: a name with a line break, or a header with an escape
 * sequence in it, can neither break a line nor move the cursor of a terminal, and a megabyte of header does not fill a window.
 */
public final class OneLine {

    /** More of a text says nothing that its beginning and its end do not say. */
    private static final int LONGEST = 2000;

    private OneLine() {}

    /**
     * The text with whatever would not stay in its line written as in a program, such as {@code \n} for a line break, and with
     * an ellipsis in the middle where it is longer than 2,000 characters.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        shortened(text).codePoints().forEach(character -> append(line, character));
        return line.toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 2);
    }

    private static void append(StringBuilder line, int character) {
        switch (character) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (staysInLine(character)) {
                    line.appendCodePoint(character);
                } else {
                    line.append(String.format("\\u%04x", character));
                }
            }
        }
    }

    /** Not so control characters, breaks of lines and paragraphs, halves of characters, and marks that turn the direction round. */
    private static boolean staysInLine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> !turnsDirection(character);
            default -> true;
        };
    }

    /** Embeddings, overrides and isolates; a joiner, which some names need, stays. */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
