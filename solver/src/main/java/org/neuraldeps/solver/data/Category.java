package org.neuraldeps.solver.data;

/**
 * One category of the classifier.
 *
 * @param index column of the logits
 * @param wnid WordNet id such as n01818515, or empty
 * @param name short name; not a key (ImageNet has two cranes and two maillots). Control characters, as tokens of a vocabulary
 *     have them, are written as escapes, and a name in which nothing can be seen is put into quotes
 * @param synonyms other names, or empty
 */
public record Category(int index, String wnid, String name, String synonyms) {

    public Category {
        name = visible(name);
    }

    /**
     * A name as it can be shown and written: {@code \n} and {@code \u0007} for control characters, {@code " "} for a space alone,
     * {@code ""} for nothing.
     */
    static String visible(String name) {
        boolean canBeSeen = name.codePoints().anyMatch(Category::isSeen);
        if (canBeSeen && name.codePoints().noneMatch(Character::isISOControl)) {
            return name;
        }
        StringBuilder words = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || (!canBeSeen && c != ' ')) {
                words.append(escape(c));
            } else {
                words.appendCodePoint(c);
            }
        });
        return canBeSeen ? words.toString() : "\"" + words + "\"";
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", c);
        };
    }
}
