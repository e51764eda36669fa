package org.neuraldeps.app.view.evaluation;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.evaluation.TargetEvaluation;

/**
 * Something about a picture and its evaluation that a slider has no time for. It is asked for when λ rests, and stays as long
 * as its key does: a tick only looks whether it still belongs.
 *
 * @param <T> the result
 */
public final class RestingNeed<T> {

    private final Explorer explorer;
    private final ObservableValue<Status<TargetEvaluation>> evaluation;
    private final BiFunction<Picture, TargetEvaluation, Need<T>> needs;
    private final Slot<T> slot;
    private final ReadOnlyObjectWrapper<Optional<T>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Object> asked = Optional.empty();

    /**
     * @param explorer whose picture it is about
     * @param evaluation what has become of the target's evaluation
     * @param results computes it
     * @param needs what is needed for a picture
     */
    public RestingNeed(
            Explorer explorer,
            ObservableValue<Status<TargetEvaluation>> evaluation,
            Results results,
            BiFunction<Picture, TargetEvaluation, Need<T>> needs) {
        this.explorer = explorer;
        this.evaluation = evaluation;
        this.needs = needs;
        this.slot = results.slot();
        explorer.picture().addListener((value, before, now) -> refresh());
        explorer.moving().addListener((value, was, is) -> refresh());
        evaluation.addListener((value, before, now) -> refresh());
        slot.status().addListener((value, before, now) -> result.set(now.result()));
        refresh();
    }

    /** What belongs to the picture; empty until it is there, and where there is nothing to judge by. */
    public ReadOnlyObjectProperty<Optional<T>> result() {
        return result.getReadOnlyProperty();
    }

    private void refresh() {
        Picture picture = explorer.picture().get();
        Optional<Need<T>> wanted = picture == null
                ? Optional.empty()
                : evaluation
                        .getValue()
                        .result()
                        .filter(read -> read.target() == picture.solved().target() && read.holds(picture.solution()))
                        .map(read -> needs.apply(picture, read));
        Optional<Object> key = wanted.map(Need::key);
        if (key.equals(asked)) {
            return;
        }
        asked = Optional.empty();
        slot.drop();
        // A drag and a sweep pass many, of which nobody reads one.
        if (wanted.isPresent() && !explorer.moving().get()) {
            asked = key;
            slot.ask(wanted.get());
        }
    }
}
