package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.DataNeed;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The categories with what the moments say about them at no cost.
 *
 * @param data whose categories
 */
record ListCategories(OpenedDataset data) implements DataNeed<List<CategoryEntry>> {

    @Override
    public String title() {
        return Messages.text("task.categories");
    }

    @Override
    public List<CategoryEntry> compute(Optional<List<CategoryEntry>> before, Progress progress, Workers workers) {
        Categories categories = data.dataset().categories();
        SecondMoments moments = data.moments();
        return IntStream.range(0, moments.size())
                .mapToObj(i -> CategoryEntry.of(categories, moments, i))
                .toList();
    }
}
