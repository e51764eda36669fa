package org.neuraldeps.app.plate.call;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a command as a POSIX shell reads them. */
final class ShellText {

    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[A-Za-z0-9_%+=:,./-]+");

    private ShellText() {}

    /** In one line, unless a word has several. */
    static String of(List<String> words) {
        return words.stream().map(ShellText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return NEEDS_NO_QUOTES.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
