package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.stream.IntStream;
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
import org.neuraldeps.ui.Messages;

/** The categories that match what was typed, best matches first. */
public final class CategoryListModel {

    private static final Channel LIST = new Channel("categories");

    private final Explorer explorer;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ObservableList<CategoryEntry> shown = FXCollections.observableArrayList();
    private OpenedDataset data;
    private List<CategoryEntry> all = List.of();

    /** @param tasks used to read the numbers of all categories from the moments */
    public CategoryListModel(Explorer explorer, Tasks tasks) {
        this.explorer = explorer;
        this.tasks = tasks;
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

    Explorer explorer() {
        return explorer;
    }

    private void follow(Picture picture) {
        OpenedDataset now = picture.solved().data();
        if (now.equals(data)) {
            return;
        }
        data = now;
        tasks.submit(new Request<>(
                LIST,
                Messages.text("task.categories"),
                (progress, workers) -> IntStream.range(0, now.moments().size())
                        .mapToObj(i -> CategoryEntry.of(now.dataset().categories(), now.moments(), i))
                        .toList(),
                entries -> {
                    all = entries;
                    filter();
                }));
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
