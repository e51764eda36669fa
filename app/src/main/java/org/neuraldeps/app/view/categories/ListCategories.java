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

    /** Of some of the rows nothing but names is listed. */
    @Override
    public boolean takesAllRows() {
        return false;
    }

    @Override
    public List<CategoryEntry> compute(Optional<List<CategoryEntry>> before, Progress progress, Workers workers) {
        Categories categories = data.dataset().categories();
        SecondMoments moments = data.moments();
        if (data.estimate().isPresent()) {
            return IntStream.range(0, moments.size())
                    .mapToObj(i -> CategoryEntry.of(categories, i, Double.NaN, Double.NaN))
                    .toList();
        }
        return IntStream.range(0, moments.size())
                .mapToObj(i -> CategoryEntry.of(categories, i, moments.diagonal(i), lambdaMax(moments, i, progress)))
                .toList();
    }

    /** Where C is not held this would read all of the logits for each category. */
    private static double lambdaMax(SecondMoments moments, int i, Progress progress) {
        if (!moments.isHeld()) {
            return Double.NaN;
        }
        double[] column = moments.fetch(i, progress);
        double largest = 0;
        for (int j = 0; j < column.length; j++) {
            if (j != i) {
                largest = Math.max(largest, Math.abs(column[j]));
            }
        }
        return 2 * largest;
    }
}
