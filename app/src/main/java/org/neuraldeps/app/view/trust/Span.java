package org.neuraldeps.app.view.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of letters that look alike.
 *
 * @param style how they look
 * @param words the letters, without marks
 * @param target where a link leads, "#the-certificate"; empty for anything else
 */
record Span(Style style, String words, String target) {

    /** How letters look. */
    enum Style {
        PLAIN("plain"),
        BOLD("bold"),
        EMPHASIS("emphasis"),
        CODE("code"),
        LINK("link");

        private final String key;

        Style(String key) {
            this.key = key;
        }

        /** Its name in style classes, and of its group in the pattern. */
        String key() {
            return key;
        }
    }

    private static final Pattern MARKED = Pattern.compile(
            "\\*\\*(?<bold>.+?)\\*\\*|\\*(?<emphasis>[^*]+)\\*|`(?<code>[^`]+)`|\\[(?<link>[^\\]]+)\\]\\((?<target>[^)]+)\\)");

    /** The stretches of a line of Markdown. */
    static List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = MARKED.matcher(line);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                spans.add(plain(line.substring(end, matcher.start())));
            }
            spans.add(marked(matcher));
            end = matcher.end();
        }
        if (end < line.length()) {
            spans.add(plain(line.substring(end)));
        }
        return List.copyOf(spans);
    }

    private static Span plain(String words) {
        return new Span(Style.PLAIN, words, "");
    }

    private static Span marked(Matcher found) {
        for (Style style : List.of(Style.BOLD, Style.EMPHASIS, Style.CODE)) {
            if (found.group(style.key()) != null) {
                return new Span(style, found.group(style.key()), "");
            }
        }
        return new Span(Style.LINK, found.group("link"), found.group("target"));
    }

    /** Whether it leads to a section of the same page. */
    boolean isInside() {
        return target.startsWith("#");
    }
}
