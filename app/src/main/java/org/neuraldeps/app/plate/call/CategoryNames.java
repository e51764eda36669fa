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
        boolean isWord = !name.contains(",") && name.codePoints().noneMatch(Character::isISOControl);
        return isWord && means(name, category);
    }

    private boolean means(String name, CategoryRef category) {
        try {
            return !name.isBlank() && categories.resolve(name).index() == category.index();
        } catch (DataException e) {
            return false;
        }
    }
}
