package org.neuraldeps.solver.data;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A pattern of names: * stands for any letters, ? for one; case does not matter. The whole name must match. */
public final class NamePattern {

    private final Pattern pattern;

    /** @param words letters with * and ? among them */
    public NamePattern(String words) {
        StringBuilder expression = new StringBuilder();
        words.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> expression.append(
                        letter == '*' ? ".*" : letter == '?' ? "." : Pattern.quote(Character.toString(letter))));
        this.pattern = Pattern.compile(expression.toString(), Pattern.DOTALL);
    }

    /** Whether words hold a letter that stands for others. */
    public static boolean isPattern(String words) {
        return words.indexOf('*') >= 0 || words.indexOf('?') >= 0;
    }

    /** The categories whose name matches, in column order. */
    public List<Category> in(Categories categories) {
        return categories.all().stream()
                .filter(category -> pattern.matcher(category.name().toLowerCase(Locale.ROOT))
                        .matches())
                .toList();
    }
}
