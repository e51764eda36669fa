package org.neuraldeps.app.view.table1;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.TabulateTargets;
import org.neuraldeps.app.need.TargetTable;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.ui.Messages;

/** The table that was asked for last, as far as it came; data that change take it away. */
final class Table1Model {

    private final Explorer explorer;
    private final Supplier<List<Integer>> listed;
    private final Slot<TargetTable> slot;
    private final ReadOnlyObjectWrapper<Optional<TargetTable>> table = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(Messages.text("table1.begin"));
    private Runnable asked = () -> {};
    // Held here so that the weak listener lives exactly as long as the model does.
    private final ChangeListener<OpenedDataset> onData = (value, before, now) -> forget();

    /** @param listed the categories that the list of categories lists */
    Table1Model(Explorer explorer, Results results, Supplier<List<Integer>> listed) {
        this.explorer = explorer;
        this.listed = listed;
        this.slot = results.slot();
        slot.status().addListener((value, before, now) -> follow(now));
        explorer.data().addListener(new WeakChangeListener<>(onData));
    }

    /** What is there; empty before anything was computed. */
    ReadOnlyObjectProperty<Optional<TargetTable>> table() {
        return table.getReadOnlyProperty();
    }

    /** What has become of what was asked for. */
    ReadOnlyObjectProperty<Status<TargetTable>> status() {
        return slot.status();
    }

    /** What is to be said of it. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    Explorer explorer() {
        return explorer;
    }

    /** The k of what is shown. */
    int usualCount() {
        return Math.max(1, explorer.picture().get().solution().nonzeros());
    }

    /** The most k that there can be. */
    int mostCount() {
        return explorer.data().get().dataset().categories().size() - 1;
    }

    /** Computes the table of some targets under the focus of what is shown; of an estimate once all rows have been read. */
    void compute(TargetsChoice choice, int count) {
        asked = () -> compute(choice, count);
        List<Integer> targets = targets(choice);
        if (targets.isEmpty()) {
            said.set(Messages.text("table1.noTargets"));
            return;
        }
        ExplorerState state = explorer.state().get();
        slot.ask(new TabulateTargets(
                explorer.data().get(), targets, Formulation.of(state.problem()), new LambdaSetting.Nonzeros(count)));
        slot.retry();
    }

    private List<Integer> targets(TargetsChoice choice) {
        return switch (choice) {
            case ALL -> IntStream.rangeClosed(0, mostCount()).boxed().toList();
            case LISTED -> List.copyOf(listed.get());
            case PINNED ->
                IntStream.rangeClosed(0, mostCount())
                        .filter(category -> explorer.state().get().pins().contains(category))
                        .boxed()
                        .toList();
        };
    }

    /** Stops; what is finished stays. */
    void cancel() {
        slot.cancel();
    }

    /** Nobody looks any more. */
    void close() {
        slot.drop();
    }

    private void forget() {
        boolean waited = slot.status().get().isWaiting();
        slot.drop();
        table.set(Optional.empty());
        said.set(Messages.text("table1.begin"));
        if (waited) {
            asked.run();
        }
    }

    private void follow(Status<TargetTable> status) {
        if (status.isWaiting()) {
            said.set(Messages.text("estimate.waits.sentence"));
        } else if (status instanceof Status.Running<TargetTable> running) {
            said.set(running.step());
        } else if (status instanceof Status.Ready<TargetTable> ready) {
            show(ready.value());
        } else if (status instanceof Status.Failed<TargetTable> failed) {
            failed.part().filter(part -> !part.targets().isEmpty()).ifPresent(this::show);
            said.set(
                    failed.part().isPresent()
                            ? Messages.text(
                                    "table1.cancelled",
                                    failed.part().get().targets().size(),
                                    failed.part().get().asked())
                            : failed.why().message());
        }
    }

    private void show(TargetTable found) {
        table.set(Optional.of(found));
        String focus = found.focus().isOn()
                ? Messages.text(
                        "table1.focus",
                        found.focus().share(),
                        found.focus().by().key())
                : Messages.text("table1.noFocus");
        String notes = String.join("; ", found.notes());
        said.set(Messages.text("table1.done", found.targets().size(), focus) + (notes.isEmpty() ? "" : "; " + notes));
    }
}
