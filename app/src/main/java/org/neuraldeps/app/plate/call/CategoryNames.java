package org.neuraldeps.app.plate.call;

import java.util.Collection;
import java.util.stream.Collectors;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;

/**
 * Categories as options name them: by name where that means no other, else by index.
 *
 * @param categories those there are
 */
record CategoryNames(Categories categories) {

    String one(CategoryRef category) {
        return isPlain(category) ? category.name() : String.valueOf(category.index());
    }

    /** Between commas; the last comma says that a single index is no count. */
    String list(Collection<CategoryRef> some) {
        String names = some.stream().map(this::one).collect(Collectors.joining(","));
        return some.size() == 1 ? names + "," : names;
    }

    private boolean isPlain(CategoryRef category) {
        String name = category.name();
        return name.codePoints().noneMatch(CategoryNames::isRead) && means(name, category);
    }

    /** What parts lists, makes a pattern of a name, or names a file of a list. */
    private static boolean isRead(int letter) {
        return ",*?@".indexOf(letter) >= 0 || Character.isISOControl(letter);
    }

    private boolean means(String name, CategoryRef category) {
        try {
            return !name.isBlank() && categories.resolve(name).index() == category.index();
        } catch (DataException e) {
            return false;
        }
    }
}
