package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.ui.Messages;

/** The categories that match what was typed, best matches first, and what is left of each of them. */
public final class CategoryListModel {

    private final Explorer explorer;
    private final Slot<List<CategoryEntry>> listing;
    private final CategorySweep sweep;
    private final DefinitionSearch search;
    private final BooleanProperty onlyMeeting = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
    private final ObservableList<CategoryEntry> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Category>> nearest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<TruthMarks> marks = new ReadOnlyObjectWrapper<>(TruthMarks.NONE);
    private OpenedDataset data;
    private List<CategoryEntry> all = List.of();

    /** @param results computes the numbers of all categories, and their errors */
    public CategoryListModel(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.listing = results.slot();
        this.sweep = new CategorySweep(results, this::showSparse, this::showRedundancy);
        query.addListener((value, before, now) -> filter());
        this.search = new DefinitionSearch(explorer, results, this::showSmallest);
        onlyMeeting.addListener((value, before, now) -> filter());
        explorer.state()
                .addListener(
                        (value, before, now) -> asked.set(now.look().asked().isPresent()));
        explorer.picture().addListener((value, before, now) -> mark(now));
        mark(explorer.picture().get());
        listing.status().addListener((value, before, now) -> now.result().ifPresent(this::list));
        explorer.data().addListener((value, before, now) -> follow(now));
        if (explorer.data().get() != null) {
            asked.set(explorer.state().get().look().asked().isPresent());
            follow(explorer.data().get());
        }
    }

    /** What was typed. */
    StringProperty query() {
        return query;
    }

    /** Whether only categories that meet Definition 1 are shown, once these are known. */
    BooleanProperty onlyMeeting() {
        return onlyMeeting;
    }

    /** What the picture that is shown has found of a truth; marks nothing while there is no picture. */
    ReadOnlyObjectProperty<TruthMarks> marks() {
        return marks.getReadOnlyProperty();
    }

    private void mark(Picture picture) {
        marks.set(
                picture == null
                        ? TruthMarks.NONE
                        : TruthMarks.of(picture.solved().truth(), picture.solution()));
    }

    /** Whether the state asks about an ε and a δ. */
    ReadOnlyBooleanProperty isAsked() {
        return asked.getReadOnlyProperty();
    }

    /** How many are shown, in words. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The categories that match. */
    ObservableList<CategoryEntry> shown() {
        return shown;
    }

    /** The columns of the categories that match, in the order of the list. */
    public List<Integer> listed() {
        return shown.stream().map(entry -> entry.category().index()).toList();
    }

    /** Where nothing matches: the category whose name is spelled most like what was typed. */
    ReadOnlyObjectProperty<Optional<Category>> nearest() {
        return nearest.getReadOnlyProperty();
    }

    /** Looks for the category that is spelled most like what was typed instead. */
    void takeNearest() {
        nearest.get().map(Category::name).ifPresent(query::set);
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
            sweep.compute();
            search.retry();
        }
    }

    /** Names do not change when more rows of the same data have been read, and what is listed stays where it is. */
    private void follow(OpenedDataset now) {
        boolean isRefined = data != null && data.found().equals(now.found());
        data = now;
        if (!isRefined) {
            all = List.of();
        }
        if (all.isEmpty() || now.estimate().isEmpty()) {
            listing.ask(new ListCategories(now));
        }
    }

    private void list(List<CategoryEntry> entries) {
        all = entries;
        filter();
        sweep.begin(data);
        search.tell();
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

    private void showSmallest(Optional<List<SmallestSupport>> found) {
        if (found.isPresent() && found.get().size() != all.size()) {
            return;
        }
        for (CategoryEntry entry : all) {
            SmallestSupport smallest =
                    found.map(known -> known.get(entry.category().index())).orElse(SmallestSupport.UNKNOWN);
            entry.errors().set(entry.errors().get().with(smallest));
        }
        edition.set(edition.get() + 1);
        if (onlyMeeting.get()) {
            filter();
        }
    }

    /** Until it is known who meets Definition 1, nobody is left out for it. */
    private boolean isListed(CategoryEntry entry) {
        SmallestSupport smallest = entry.errors().get().smallest();
        return !onlyMeeting.get() || smallest.equals(SmallestSupport.UNKNOWN) || smallest.isMet();
    }

    private void filter() {
        if (data == null || all.isEmpty()) {
            return;
        }
        List<Category> found = data.dataset().categories().search(query.get());
        nearest.set(found.isEmpty() ? data.dataset().categories().nearest(query.get()) : Optional.empty());
        List<CategoryEntry> listed = found.stream()
                .map(category -> all.get(category.index()))
                .filter(this::isListed)
                .toList();
        shown.setAll(listed);
        count.set(
                listed.size() == all.size()
                        ? Messages.text("categories.all", all.size())
                        : Messages.text("categories.some", listed.size(), all.size()));
    }
}
