package org.neuraldeps.solver.io;

/** Whether a file is text, from its first bytes. */
final class TextStart {

    private TextStart() {}

    /** Whether bytes could be text in UTF-8, or in one byte a letter: there is nothing in them that no text has. */
    static boolean isText(byte[] start) {
        for (int i = 0; i < start.length; i++) {
            boolean isFirst = i == 0 || start[i - 1] >= 0;
            if (isControl(start[i]) || (isFirst && isContinuation(start[i]))) {
                return false;
            }
        }
        return start.length > 0;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
    }

    /** 0x80 to 0x9F: within a letter of UTF-8, and controls where every byte is a letter. */
    private static boolean isContinuation(byte b) {
        return b < (byte) 0xA0;
    }

    /** Whether a file begins with the byte order mark of UTF-16, as what spreadsheets call Unicode text. */
    static boolean isUtf16(byte[] start) {
        return start.length >= 2 && (isMark(start[0], start[1]) || isMark(start[1], start[0]));
    }

    private static boolean isMark(byte first, byte second) {
        return first == (byte) 0xFF && second == (byte) 0xFE;
    }
}
