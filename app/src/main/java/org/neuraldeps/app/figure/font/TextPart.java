package org.neuraldeps.app.figure.font;

/**
 * A part of a text that runs in one direction.
 *
 * @param text all of it
 * @param start of the part
 * @param end after the part
 * @param isLeftward whether it is read from right to left
 */
record TextPart(char[] text, int start, int end, boolean isLeftward) {

    /** What of it lies between two places. */
    TextPart within(int from, int to) {
        return new TextPart(text, Math.max(start, from), Math.min(end, to), isLeftward);
    }

    String words() {
        return new String(text, start, end - start);
    }
}
