package org.neuraldeps.app.state;

import java.util.Comparator;
import java.util.List;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

/**
 * A category as a state names it: its column, and what the column was called, so that it is found again where columns
 * stand in another order. Ordered by column.
 *
 * @param index column of the logits
 * @param wnid WordNet id, or empty
 * @param name short name
 */
public record CategoryRef(int index, String wnid, String name) implements Comparable<CategoryRef> {

    private static final Comparator<CategoryRef> ORDER = Comparator.comparingInt(CategoryRef::index)
            .thenComparing(CategoryRef::wnid)
            .thenComparing(CategoryRef::name);

    /** A category of some data. */
    public static CategoryRef of(Category category) {
        return new CategoryRef(category.index(), category.wnid(), category.name());
    }

    /** A category of some data by its column. */
    public static CategoryRef of(Categories categories, int index) {
        return of(categories.get(index));
    }

    /** Whether it stands in its column under its name. */
    boolean isIn(Categories categories) {
        return index < categories.size() && of(categories, index).equals(this);
    }

    /**
     * The same category among others: in the same column if it is called the same there, else the one of this WordNet
     * id, else the only one of this name.
     *
     * @throws DataException if there is none
     */
    public CategoryRef in(Categories categories) {
        if (isIn(categories)) {
            return this;
        }
        List<Category> same = categories.all().stream()
                .filter(other -> wnid.isEmpty()
                        ? other.name().equals(name)
                        : other.wnid().equals(wnid))
                .toList();
        if (same.size() != 1) {
            throw new DataException(
                    "category " + this,
                    same.isEmpty() ? "is not among the categories of these data" : "is the name of several categories",
                    "choose another category, or open the data it belongs to");
        }
        return of(same.get(0));
    }

    @Override
    public int compareTo(CategoryRef other) {
        return ORDER.compare(this, other);
    }

    /** As a message names it: "88 n01818515 macaw". */
    @Override
    public String toString() {
        return index + (wnid.isEmpty() ? "" : " " + wnid) + " " + name;
    }
}
