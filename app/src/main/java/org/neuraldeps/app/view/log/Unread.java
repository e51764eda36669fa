package org.neuraldeps.app.view.log;

import java.util.List;

/**
 * What nobody has looked at yet of what should be looked at.
 *
 * @param errors how many errors
 * @param warnings how many warnings
 */
public record Unread(int errors, int warnings) {

    static final Unread NONE = new Unread(0, 0);

    static Unread among(List<LogEntry> entries) {
        return new Unread(count(entries, Severity.ERROR), count(entries, Severity.WARNING));
    }

    private static int count(List<LogEntry> entries, Severity severity) {
        return (int)
                entries.stream().filter(entry -> entry.severity() == severity).count();
    }

    int total() {
        return errors + warnings;
    }
}
