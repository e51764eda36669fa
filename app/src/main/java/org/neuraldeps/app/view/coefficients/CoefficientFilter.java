package org.neuraldeps.app.view.coefficients;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.NumberText;

/**
 * Which coefficients are listed: those of categories that match what was typed, found as in the list of categories, or,
 * after {@code >}, those of at least a magnitude. It hides rows; it changes no number.
 */
final class CoefficientFilter {

    /** Lists everything. */
    static final CoefficientFilter ALL = new CoefficientFilter(row -> true);

    private static final Pattern AT_LEAST = Pattern.compile("[>≥]=?\\s*(\\S+)");

    private final Predicate<CoefficientRow> admits;

    private CoefficientFilter(Predicate<CoefficientRow> admits) {
        this.admits = admits;
    }

    /**
     * The filter that was typed. What begins as a magnitude and is not one yet hides nothing, so that the list does not
     * jump while a number is typed.
     *
     * @param categories among which names are looked for
     */
    static CoefficientFilter of(String typed, Categories categories) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return ALL;
        }
        if (words.startsWith(">") || words.startsWith("≥")) {
            return magnitude(words).map(CoefficientFilter::atLeast).orElse(ALL);
        }
        BitSet found = new BitSet(categories.size());
        categories.search(words).stream().mapToInt(Category::index).forEach(found::set);
        return new CoefficientFilter(row -> found.get(row.category()));
    }

    private static Optional<Double> magnitude(String words) {
        Matcher form = AT_LEAST.matcher(words);
        return form.matches() ? NumberText.parse(form.group(1)) : Optional.empty();
    }

    private static CoefficientFilter atLeast(double magnitude) {
        return new CoefficientFilter(row -> Math.abs(row.value()) >= magnitude);
    }

    boolean admits(CoefficientRow row) {
        return admits.test(row);
    }
}
