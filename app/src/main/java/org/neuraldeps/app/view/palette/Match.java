package org.neuraldeps.app.view.palette;

import java.util.Locale;
import java.util.Optional;

/**
 * How well something fits what was typed, the best first. Of two that fit equally well the shorter comes first, then the
 * one that was listed first.
 */
enum Match {
    /** It is the name, the index or the WordNet id. */
    WHOLE,
    /** The name begins so. */
    BEGINNING,
    /** A word of the name begins so, or its code does. */
    WORD,
    /** It stands in the name. */
    INSIDE,
    /** Every word that was typed stands somewhere in the name or in another name. */
    SCATTERED,
    /** The letters come in this order in the name. */
    LETTERS;

    /** How an entry fits; empty where it does not. */
    static Optional<Match> of(PaletteEntry entry, String typed) {
        String wanted = key(typed);
        String name = key(entry.words());
        if (name.equals(wanted) || entry.codes().contains(wanted)) {
            return Optional.of(WHOLE);
        }
        if (name.startsWith(wanted)) {
            return Optional.of(BEGINNING);
        }
        if (name.contains(" " + wanted) || (wanted.length() > 2 && hasCodeFrom(entry, wanted))) {
            return Optional.of(WORD);
        }
        if (name.contains(wanted)) {
            return Optional.of(INSIDE);
        }
        if (hasEveryWord(name + " " + key(entry.others()), wanted)) {
            return Optional.of(SCATTERED);
        }
        return isInOrder(name, wanted) ? Optional.of(LETTERS) : Optional.empty();
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
    }

    private static boolean hasCodeFrom(PaletteEntry entry, String wanted) {
        return entry.codes().stream().anyMatch(code -> code.length() > 2 && code.startsWith(wanted));
    }

    private static boolean hasEveryWord(String text, String wanted) {
        for (String word : wanted.split(" ", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** From the beginning of a word on, so that few letters do not find everything. */
    private static boolean isInOrder(String name, String wanted) {
        int from = 0;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            int place = i == 0 ? (" " + name).indexOf(" " + letter) : name.indexOf(letter, from);
            if (place < 0) {
                return false;
            }
            from = place + 1;
        }
        return true;
    }
}
