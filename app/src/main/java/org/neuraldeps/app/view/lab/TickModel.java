package org.neuraldeps.app.view.lab;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.NamePattern;

/** Categories of which some are ticked; of the list only those are seen that match what is typed. */
final class TickModel {

    private final Categories categories;
    private final SortedSet<Integer> ticked = new TreeSet<>();

    TickModel(Categories categories) {
        this.categories = categories;
    }

    /** Those that match: a pattern with * and ? for whole names, or words as in the list of categories. */
    List<Category> listed(String typed) {
        return NamePattern.isPattern(typed) ? new NamePattern(typed).in(categories) : categories.search(typed);
    }

    /** The columns that are ticked. */
    SortedSet<Integer> ticked() {
        return new TreeSet<>(ticked);
    }

    boolean isTicked(int column) {
        return ticked.contains(column);
    }

    void tick(int column, boolean now) {
        if (now) {
            ticked.add(column);
        } else {
            ticked.remove(column);
        }
    }

    /** Ticks these besides those that are. */
    void tickAll(Collection<Category> some) {
        some.forEach(category -> ticked.add(category.index()));
    }

    /** Takes the ticks of these away. */
    void untickAll(Collection<Category> some) {
        some.forEach(category -> ticked.remove(category.index()));
    }

    /** Ticks these columns and no others. */
    void tickOnly(Collection<Integer> columns) {
        ticked.clear();
        ticked.addAll(columns);
    }

    int size() {
        return categories.size();
    }

    /** What to call a category. */
    String label(Category category) {
        return categories.label(category.index());
    }
}
