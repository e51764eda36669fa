package org.neuraldeps.app.view.coefficients;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Halving;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.figure.kind.JudgedTargetKind;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.CoefficientKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Look;

/**
 * The coefficients of the picture: those of the Lasso, or least squares on its support. A small refit takes part in a
 * drag of λ; a large one is computed in the background and appears when the drag rests, and so do half-samples.
 */
public final class CoefficientsModel {

    /** A refit of so many categories takes a millisecond at n = 1000, and follows a drag. */
    static final int REFIT_AT_ONCE = 200;

    private final Explorer explorer;
    private final Slot<CoefficientTable> refit;
    private final Halving halves;
    private final ReadOnlyObjectWrapper<CoefficientTable> table = new ReadOnlyObjectWrapper<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<CoefficientFilter> filter = new ReadOnlyObjectWrapper<>(CoefficientFilter.ALL);

    /**
     * @param explorer whose picture is listed
     * @param results computes large refits
     */
    public CoefficientsModel(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.refit = results.slot();
        // Before the listeners below, which show what it has asked for.
        this.halves = new Halving(explorer, results);
        explorer.picture().addListener((value, before, now) -> refresh());
        explorer.state().addListener((value, before, now) -> {
            if (before != null && asksOtherwise(before.look(), now.look())) {
                refresh();
            }
        });
        explorer.moving().addListener((value, was, is) -> refresh());
        refit.status().addListener((value, before, now) -> now.result().ifPresent(this::show));
        halves.result().addListener((value, before, now) -> showAgain());
        halves.failure().addListener((value, before, now) -> showAgain());
        query.addListener((value, before, now) -> readQuery());
        explorer.data().addListener((value, before, now) -> readQuery());
        refresh();
    }

    /** What to show; null while nothing is open. */
    ReadOnlyObjectProperty<CoefficientTable> table() {
        return table.getReadOnlyProperty();
    }

    /** What was typed to list only some of them. */
    StringProperty query() {
        return query;
    }

    /** What {@link #query} means among the categories of the data. */
    ReadOnlyObjectProperty<CoefficientFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    private void readQuery() {
        filter.set(
                explorer.data().get() == null
                        ? CoefficientFilter.ALL
                        : CoefficientFilter.of(
                                query.get(), explorer.data().get().dataset().categories()));
    }

    Explorer explorer() {
        return explorer;
    }

    /** Shows the other kind; an entry of the history. */
    void choose(CoefficientKind kind) {
        explorer.change(state -> state.looking(state.look().listing(kind)));
    }

    private static boolean asksOtherwise(Look before, Look now) {
        return before.coefficients() != now.coefficients() || before.stability() != now.stability();
    }

    /** A table of the picture with what half-samples say of it, as far as they have been solved. */
    private void show(CoefficientTable plain) {
        Picture picture = explorer.picture().get();
        table.set(plain.judged(JudgedTargetKind.marks(
                halves.of(picture), picture, explorer.state().get())));
    }

    private void showAgain() {
        if (table.get() != null) {
            show(table.get());
        }
    }

    private void refresh() {
        Picture picture = explorer.picture().get();
        ExplorerState state = explorer.state().get();
        if (picture == null || state == null) {
            return;
        }
        refit.drop();
        if (state.look().coefficients() == CoefficientKind.LASSO) {
            show(CoefficientTable.ofLasso(picture));
        } else if (picture.solution().nonzeros() <= REFIT_AT_ONCE) {
            show(new RefitSupport(picture).now());
        } else {
            show(CoefficientTable.awaitingRefit(picture));
            if (!explorer.moving().get()) {
                refit.ask(new RefitSupport(picture));
            }
        }
    }
}
