package org.neuraldeps.app.report;

import java.util.List;

/** Text of a page under construction. Everything that is not named raw is escaped. */
public final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Markup as it is, and a line break. */
    public Html raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    /** An element with text in it. */
    public Html element(String tag, String content) {
        return raw("<" + tag + ">" + escape(content) + "</" + tag + ">");
    }

    /** An element of a class with text in it. */
    public Html element(String tag, String css, String content) {
        return raw("<" + tag + " class=\"" + css + "\">" + escape(content) + "</" + tag + ">");
    }

    /** A row of header cells; a cell that begins with # is a column of numbers. */
    Html header(String... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            boolean numeric = cell.startsWith("#");
            row.append(numeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                    .append(escape(numeric ? cell.substring(1) : cell))
                    .append("</th>");
        }
        return raw(row.append("</tr>").toString());
    }

    /** A row of cells; a cell that begins with # is a number. */
    Html row(List<String> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            boolean numeric = cell.startsWith("#");
            row.append(numeric ? "<td class=\"number\">" : "<td>")
                    .append(escape(numeric ? cell.substring(1) : cell))
                    .append("</td>");
        }
        return raw(row.append("</tr>").toString());
    }

    /** Text as it stands in markup. */
    public static String escape(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
