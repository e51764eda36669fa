package org.neuraldeps.solver.io;

import com.fasterxml.jackson.core.io.NumberInput;
import java.util.Locale;
import java.util.Map;

/** One number as text: digits with a point or a comma, an exponent if it likes; nan and inf. Not safe for several threads. */
final class CsvNumber {

    private static final Map<String, Double> WORDS = Map.of(
            "nan", Double.NaN,
            "inf", Double.POSITIVE_INFINITY,
            "infinity", Double.POSITIVE_INFINITY,
            "-nan", Double.NaN,
            "-inf", Double.NEGATIVE_INFINITY,
            "-infinity", Double.NEGATIVE_INFINITY,
            "+inf", Double.POSITIVE_INFINITY,
            "+infinity", Double.POSITIVE_INFINITY);

    private static final int LONGEST_WORD = 9;

    private final boolean hasComma;
    private char[] own = new char[64];

    /** @param hasComma whether a comma stands before the decimals */
    CsvNumber(boolean hasComma) {
        this.hasComma = hasComma;
    }

    /** Whether words are a number. */
    boolean is(String words) {
        try {
            parse(words.toCharArray(), 0, words.length());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** @throws NumberFormatException if the letters are no number; blanks around it do not matter */
    double parse(char[] text, int from, int count) {
        int first = from;
        int end = from + count;
        while (first < end && text[first] <= ' ') {
            first++;
        }
        while (first < end && text[end - 1] <= ' ') {
            end--;
        }
        if (first == end) {
            throw new NumberFormatException("nothing");
        }
        if (isLetter(text[end - 1])) {
            return word(text, first, end);
        }
        return hasComma ? withComma(text, first, end) : digits(text, first, end - first);
    }

    /** Java reads "1f" and "0x1p3" as numbers; tables mean names by them. */
    private static double digits(char[] text, int first, int count) {
        // The sign and the first digit may stand before it.
        for (int i = first; i < first + Math.min(count, 3); i++) {
            if ((text[i] | 0x20) == 'x') {
                throw new NumberFormatException("hexadecimal");
            }
        }
        return NumberInput.parseDouble(text, first, count, true);
    }

    private double withComma(char[] text, int first, int end) {
        int count = end - first;
        if (own.length < count) {
            own = new char[count];
        }
        for (int i = 0; i < count; i++) {
            char c = text[first + i];
            if (c == '.' || (c == ',' && i == count - 1)) {
                throw new NumberFormatException("a point beside a comma, or a comma at the end");
            }
            own[i] = c == ',' ? '.' : c;
        }
        return digits(own, 0, count);
    }

    private static double word(char[] text, int first, int end) {
        Double value = end - first > LONGEST_WORD
                ? null
                : WORDS.get(new String(text, first, end - first).toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new NumberFormatException("a word");
        }
        return value;
    }

    /** Whether there is nothing but blanks. */
    static boolean isBlank(char[] text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
