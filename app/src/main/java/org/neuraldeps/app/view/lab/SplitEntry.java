package org.neuraldeps.app.view.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.NewCategories;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.ui.Messages;

/**
 * What was chosen and typed about which categories are new.
 *
 * @param picking which of the following counts
 * @param count how many are drawn
 * @param seed which of them
 * @param typed names, indices or WordNet ids between commas or in lines
 * @param ticked columns
 * @param repetitions how many times so many are drawn
 */
record SplitEntry(
        Picking picking, String count, String seed, String typed, SortedSet<Integer> ticked, String repetitions) {

    /** A head has to tell apart at least two categories. */
    static final int LEAST_BASE = 2;

    SplitEntry {
        ticked = new TreeSet<>(ticked);
    }

    /** What stands in the fields at first: a tenth of the categories, as in the paper, three times. */
    static SplitEntry first(Categories categories) {
        int tenth = Math.max(1, categories.size() / 10);
        return new SplitEntry(Picking.NUMBER, Integer.toString(tenth), "1", "", new TreeSet<>(), "3");
    }

    /** What is wrong, in words; empty where all that matters can be read. */
    Optional<String> problem(Categories categories) {
        int most = categories.size() - LEAST_BASE;
        if (picking == Picking.NUMBER) {
            return numberProblem(most);
        }
        try {
            return howMany(named(categories).size(), most);
        } catch (DataException unknown) {
            return Optional.of(unknown.getMessage());
        }
    }

    private Optional<String> numberProblem(int most) {
        if (Typed.whole(count, 1, most).isEmpty()) {
            return Optional.of(Messages.text("labs.split.wrongCount", most));
        }
        if (Typed.whole(seed, 0, Integer.MAX_VALUE).isEmpty()) {
            return Optional.of(Messages.text("labs.wrongSeed"));
        }
        return Typed.whole(repetitions, 1, BaseNewPlan.MOST_REPETITIONS).isEmpty()
                ? Optional.of(Messages.text("labs.wrongRepetitions", BaseNewPlan.MOST_REPETITIONS))
                : Optional.empty();
    }

    private Optional<String> howMany(int named, int most) {
        if (named == 0) {
            return Optional.of(Messages.text("labs.split.none." + picking.key()));
        }
        return named > most ? Optional.of(Messages.text("labs.split.tooMany", named, most)) : Optional.empty();
    }

    /**
     * The columns that are named or ticked.
     *
     * @throws DataException at the first words that mean no category, or more than one
     */
    SortedSet<Integer> named(Categories categories) {
        if (picking == Picking.TICKED) {
            return new TreeSet<>(ticked);
        }
        SortedSet<Integer> columns = new TreeSet<>();
        words().forEach(word -> columns.add(categories.resolve(word).index()));
        return columns;
    }

    private List<String> words() {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Which are new. Where there is no problem. */
    NewCategories fresh(Categories categories) {
        return picking == Picking.NUMBER
                ? new NewCategories.Drawn(
                        Typed.whole(count, 1, categories.size()).orElseThrow(),
                        Typed.whole(seed, 0, Integer.MAX_VALUE).orElseThrow())
                : NewCategories.Named.of(
                        categories,
                        named(categories).stream().mapToInt(Integer::intValue).toArray());
    }

    /** How many times they are drawn; those that are named are the same each time. Where there is no problem. */
    int times() {
        return picking == Picking.NUMBER
                ? Typed.whole(repetitions, 1, BaseNewPlan.MOST_REPETITIONS).orElseThrow()
                : 1;
    }
}
