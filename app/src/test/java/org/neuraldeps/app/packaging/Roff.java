package org.neuraldeps.app.packaging;

import java.util.Locale;

/** Text in the macros of man(7), with what would be a command of it made harmless. */
final class Roff {

    private final StringBuilder text = new StringBuilder();

    /** Begins the page. Without a date: the same program makes the same page on any day. */
    void title(String name, String program, String manual) {
        text.append(".TH \"").append(plain(name.toUpperCase(Locale.ROOT)));
        text.append("\" 1 \"\" \"").append(plain(program));
        text.append("\" \"").append(plain(manual)).append("\"\n");
        // Nothing is hyphenated, or options could not be searched for.
        text.append(".nh\n.ad l\n");
    }

    void section(String heading) {
        text.append(".SH \"").append(plain(heading.toUpperCase(Locale.ROOT))).append("\"\n");
    }

    void paragraph(String words) {
        text.append(".PP\n");
        line(words);
    }

    /** A term and, set in below it, what it means. */
    void item(String term, String words) {
        text.append(".TP\n\\fB").append(plain(term)).append("\\fR\n");
        line(words);
    }

    /** How something is called: its name, and behind it what goes with it. */
    void call(String name, String rest) {
        text.append(".PP\n\\fB").append(plain(name)).append("\\fR");
        text.append(rest.isEmpty() ? "" : " " + plain(rest)).append('\n');
    }

    /** Begins or ends lines that are kept as they are. */
    void literal(boolean begins) {
        text.append(begins ? ".PP\n.nf\n" : ".fi\n");
    }

    void line(String words) {
        String safe = plain(words);
        // A line that begins with one of these would be taken for a command.
        text.append(safe.startsWith(".") || safe.startsWith("'") ? "\\&" : "")
                .append(safe)
                .append('\n');
    }

    private static String plain(String words) {
        return words.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("\"", "\\(dq")
                .replace("'", "\\(aq")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti")
                .replace("`", "\\(ga");
    }

    String text() {
        return text.toString();
    }
}
