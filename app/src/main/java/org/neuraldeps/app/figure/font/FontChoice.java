package org.neuraldeps.app.figure.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides which part of a text is drawn with which font. The usual font has everything that it can show; a stretch that it
 * cannot show goes to the first other font that has all of it, else letter by letter to the first that has the letter. A
 * letter and its marks are never parted. What no font has stays with the usual one, as boxes.
 *
 * @param usual the font of most texts
 * @param canShow whether a font has all letters of a text
 * @param others the other fonts for a stretch, in the order in which they are tried
 * @param <F> a font
 */
record FontChoice<F>(F usual, BiPredicate<F, String> canShow, Function<String, Stream<F>> others) {

    /**
     * A part of a text in one font.
     *
     * @param start where it begins
     * @param end after it
     * @param font what draws it
     * @param isShown whether the font has its letters
     */
    record Part<F>(int start, int end, F font, boolean isShown) {}

    List<Part<F>> parts(String words) {
        List<Part<F>> parts = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        int start = 0;
        int end = letters.first();
        while (end < words.length()) {
            int next = letters.next();
            boolean usualHasIt = canShow.test(usual, words.substring(end, next));
            boolean usualHadIt = end > start && canShow.test(usual, words.substring(start, end));
            if (end > start && usualHasIt != usualHadIt) {
                addStretch(words, start, end, parts);
                start = end;
            }
            end = next;
        }
        addStretch(words, start, end, parts);
        return parts;
    }

    private void addStretch(String words, int start, int end, List<Part<F>> parts) {
        if (start == end) {
            return;
        }
        String stretch = words.substring(start, end);
        if (canShow.test(usual, stretch)) {
            parts.add(new Part<>(start, end, usual, true));
            return;
        }
        List<F> tried = others.apply(stretch).toList();
        for (F font : tried) {
            if (canShow.test(font, stretch)) {
                parts.add(new Part<>(start, end, font, true));
                return;
            }
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(stretch);
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            parts.add(letter(stretch.substring(from, to), start + from, tried));
            from = to;
        }
    }

    private Part<F> letter(String letter, int start, List<F> fonts) {
        int end = start + letter.length();
        return fonts.stream()
                .filter(font -> canShow.test(font, letter))
                .findFirst()
                .map(font -> new Part<>(start, end, font, true))
                .orElseGet(() -> new Part<>(start, end, usual, false));
    }
}
