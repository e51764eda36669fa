package org.neuraldeps.app.view.evaluation;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.CompareControls;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.TargetEvaluation;

/**
 * What the picture is set against. It is asked for when λ rests, and then stays as long as target, focus and k do: a tick
 * of the slider only looks whether it still belongs.
 */
public final class ControlsModel {

    private final Explorer explorer;
    private final ObservableValue<Status<TargetEvaluation>> evaluation;
    private final Slot<Controls> slot;
    private final ReadOnlyObjectWrapper<Optional<Controls>> controls = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CompareControls> asked = Optional.empty();

    /**
     * @param explorer whose picture is compared
     * @param evaluation what has become of the target's evaluation
     * @param results computes controls
     */
    public ControlsModel(Explorer explorer, ObservableValue<Status<TargetEvaluation>> evaluation, Results results) {
        this.explorer = explorer;
        this.evaluation = evaluation;
        this.slot = results.slot();
        explorer.picture().addListener((value, before, now) -> refresh());
        explorer.moving().addListener((value, was, is) -> refresh());
        evaluation.addListener((value, before, now) -> refresh());
        slot.status().addListener((value, before, now) -> controls.set(now.result()));
        refresh();
    }

    /** Those of the picture's target, focus and k; empty until they are there, and where there is nothing to judge by. */
    ReadOnlyObjectProperty<Optional<Controls>> controls() {
        return controls.getReadOnlyProperty();
    }

    private void refresh() {
        Picture picture = explorer.picture().get();
        Optional<CompareControls> wanted = picture == null
                ? Optional.empty()
                : evaluation.getValue().result().map(read -> CompareControls.of(picture, read));
        if (wanted.map(CompareControls::key).equals(asked.map(CompareControls::key))) {
            return;
        }
        asked = Optional.empty();
        slot.drop();
        // A drag and a sweep pass many k, of which nobody reads one.
        if (wanted.isPresent() && !explorer.moving().get()) {
            asked = wanted;
            slot.ask(wanted.get());
        }
    }
}
