package org.neuraldeps.app.endurance;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts verdicts by reader; prints the table of the summary. */
final class Tally {

    /** One line of the table. */
    private static final class Line {
        private int cases;
        private int opened;
        private int refused;
        private int faults;
        private long worstMillis;
        private long mostAllocated;

        void count(Verdict verdict) {
            cases++;
            faults += verdict.fault().isPresent() ? 1 : 0;
            refused += verdict.fault().isEmpty() && verdict.isRefused() ? 1 : 0;
            opened += verdict.fault().isEmpty() && !verdict.isRefused() ? 1 : 0;
            worstMillis = Math.max(worstMillis, verdict.millis());
            mostAllocated = Math.max(mostAllocated, verdict.allocated());
        }

        String row(String reader) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %d | %.1f |",
                    reader,
                    cases,
                    opened,
                    refused,
                    faults,
                    worstMillis,
                    mostAllocated / 1048576.0);
        }
    }

    private final Map<String, Line> lines = new TreeMap<>();
    private final Line all = new Line();

    void count(String reader, Verdict verdict) {
        lines.computeIfAbsent(reader, name -> new Line()).count(verdict);
        all.count(verdict);
    }

    int faults() {
        return all.faults;
    }

    int cases() {
        return all.cases;
    }

    /** How many were opened although something in them was changed, such as a number. */
    int opened() {
        return all.opened;
    }

    /** Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("""
            | reader | cases | opened | refused in one line | faults | most ms of processor | most MB of heap asked for |
            |---|---|---|---|---|---|---|
            """);
        lines.forEach((reader, line) -> table.append(line.row(reader)).append('\n'));
        return table.append(all.row("all")).append('\n').toString();
    }
}
