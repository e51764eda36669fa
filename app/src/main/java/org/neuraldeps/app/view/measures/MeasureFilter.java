package org.neuraldeps.app.view.measures;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.ui.NumberText;

/**
 * Which categories are listed: those that match what was typed, found as in the list of categories, or, after {@code >} or {@code <}, those
 * whose followed measure is at least or at most so large. It hides lines; it changes no number.
 */
final class MeasureFilter {

    private static final Pattern BOUND = Pattern.compile("([<>≤≥])=?\\s*(\\S+)");

    private MeasureFilter() {}

    /**
     * The filter that was typed. What begins as a bound and is not one yet hides nothing, so that the list does not jump
     * while a number is typed.
     *
     * @param categories among which names are looked for
     * @param measure that a bound is about
     */
    static Predicate<MeasuredCategory> of(String typed, Categories categories, CategoryMeasure measure) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return line -> true;
        }
        if ("<>≤≥".indexOf(words.charAt(0)) >= 0) {
            Matcher form = BOUND.matcher(words);
            Optional<Double> bound = form.matches() ? NumberText.parse(form.group(2)) : Optional.empty();
            return bound.map(least -> bounded(form.group(1), least, measure)).orElse(line -> true);
        }
        BitSet found = new BitSet(categories.size());
        categories.search(words).stream().mapToInt(Category::index).forEach(found::set);
        return line -> found.get(line.category());
    }

    private static Predicate<MeasuredCategory> bounded(String sign, double bound, CategoryMeasure measure) {
        return sign.equals(">") || sign.equals("≥")
                ? line -> line.value(measure) >= bound
                : line -> line.value(measure) <= bound;
    }
}
