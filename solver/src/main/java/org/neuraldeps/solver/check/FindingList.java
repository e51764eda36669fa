package org.neuraldeps.solver.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.Remedy;

/** Findings as they are made, and the words for numbers and categories in them. */
final class FindingList {

    private static final int MOST_NAMED = 5;

    private final Categories categories;
    private final List<Finding> findings = new ArrayList<>();

    FindingList(Categories categories) {
        this.categories = categories;
    }

    void add(String code, Severity severity, String message, String cure) {
        findings.add(new Finding(code, severity, message, cure));
    }

    void add(String code, Severity severity, String message, String cure, Remedy remedy) {
        findings.add(new Finding(code, severity, message, cure, Optional.of(remedy)));
    }

    /** Errors first, then warnings, then what is good to know; each in the order in which they were made. */
    List<Finding> sorted() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** A category by its column and name. */
    String label(int column) {
        return column + " " + categories.label(column);
    }

    String named(List<Integer> columns) {
        return listed(columns.stream().map(this::label));
    }

    /** The first few of some things. */
    static String listed(Stream<?> things) {
        List<String> items = things.map(String::valueOf).toList();
        String shown = items.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return items.size() <= MOST_NAMED ? shown : shown + " and " + (items.size() - MOST_NAMED) + " more";
    }

    /** "1 column repeats another one", "3 columns repeat another one". */
    static String counted(int columns, String one, String several) {
        return columns == 1 ? "1 column " + one : columns + " columns " + several;
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * part);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2g", value);
    }
}
