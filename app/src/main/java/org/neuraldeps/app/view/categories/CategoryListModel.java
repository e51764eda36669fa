package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.ui.Messages;

/** The categories that match what was typed, best matches first, and what is left of each of them. */
public final class CategoryListModel {

    private static final Channel LIST = new Channel("categories");

    private final Explorer explorer;
    private final Tasks tasks;
    private final RedundancySweep sweep;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
    private final ObservableList<CategoryEntry> shown = FXCollections.observableArrayList();
    private OpenedDataset data;
    private List<CategoryEntry> all = List.of();

    /** @param tasks used to read the numbers of all categories from the moments, and to compute their errors */
    public CategoryListModel(Explorer explorer, Tasks tasks) {
        this.explorer = explorer;
        this.tasks = tasks;
        this.sweep = new RedundancySweep(tasks, this::showSparse, this::showRedundancy);
        query.addListener((value, before, now) -> filter());
        explorer.picture().addListener((value, before, now) -> follow(now));
        if (explorer.picture().get() != null) {
            follow(explorer.picture().get());
        }
    }

    /** What was typed. */
    StringProperty query() {
        return query;
    }

    /** How many are shown, in words. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The categories that match. */
    ObservableList<CategoryEntry> shown() {
        return shown;
    }

    /** Changes whenever errors have become known, so that an order by them can be brought up to date. */
    ReadOnlyIntegerProperty edition() {
        return edition.getReadOnlyProperty();
    }

    Explorer explorer() {
        return explorer;
    }

    /** Computes the errors of all categories, also where that takes long; again if it was cancelled before. */
    public void computeErrors() {
        if (!all.isEmpty()) {
            sweep.begin(data);
        }
    }

    private void follow(Picture picture) {
        OpenedDataset now = picture.solved().data();
        if (now.equals(data)) {
            return;
        }
        data = now;
        all = List.of();
        sweep.stop();
        tasks.submit(new Request<>(
                LIST,
                Messages.text("task.categories"),
                (progress, workers) -> IntStream.range(0, now.moments().size())
                        .mapToObj(i -> CategoryEntry.of(now.dataset().categories(), now.moments(), i, progress))
                        .toList(),
                this::list));
    }

    private void list(List<CategoryEntry> entries) {
        all = entries;
        filter();
        if (all.size() <= CategoryLimits.UNASKED) {
            computeErrors();
        }
    }

    private void showSparse(List<Optional<SparseRedundancy>> finished) {
        for (CategoryEntry entry : all) {
            finished.get(entry.category().index())
                    .ifPresent(sparse -> entry.errors().set(entry.errors().get().with(sparse)));
        }
        edition.set(edition.get() + 1);
    }

    private void showRedundancy(Redundancy redundancy) {
        for (CategoryEntry entry : all) {
            int index = entry.category().index();
            entry.errors().set(entry.errors().get().with(redundancy, index, entry.moment()));
        }
        edition.set(edition.get() + 1);
    }

    private void filter() {
        if (data == null || all.isEmpty()) {
            return;
        }
        List<Category> found = data.dataset().categories().search(query.get());
        shown.setAll(found.stream().map(category -> all.get(category.index())).toList());
        count.set(
                found.size() == all.size()
                        ? Messages.text("categories.all", all.size())
                        : Messages.text("categories.some", found.size(), all.size()));
    }
}
