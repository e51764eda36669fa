package org.neuraldeps.app.view.evaluation;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.CrossFitTarget;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.CrossFit;

/**
 * The cross-fitted Table 1 of what is shown, as long as somebody looks at it: asked for when λ rests, on the folds of the
 * error figure or the usual ones.
 */
final class CrossFitModel {

    private final Explorer explorer;
    private final Slot<CrossFit> slot;
    private final ChangeListener<Object> follow = (value, before, now) -> refresh();

    CrossFitModel(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.slot = results.slot();
    }

    /** What has become of it. */
    ReadOnlyObjectProperty<Status<CrossFit>> status() {
        return slot.status();
    }

    /** From now on it is looked at. */
    void begin() {
        explorer.picture().addListener(follow);
        explorer.state().addListener(follow);
        explorer.moving().addListener(follow);
        refresh();
    }

    /** Nobody looks at it any more. */
    void end() {
        explorer.picture().removeListener(follow);
        explorer.state().removeListener(follow);
        explorer.moving().removeListener(follow);
        slot.drop();
    }

    private void refresh() {
        if (!explorer.moving().get()) {
            needed().ifPresentOrElse(slot::ask, slot::drop);
        }
    }

    /** None while the picture is still that of another target or focus. */
    private Optional<CrossFitTarget> needed() {
        Picture picture = explorer.picture().get();
        ExplorerState state = explorer.state().get();
        if (picture == null
                || picture.solved().data().asGiven() != explorer.data().get()) {
            return Optional.empty();
        }
        boolean isOfState = picture.solved().target() == state.target()
                && picture.solution()
                        .focus()
                        .map(applied -> applied.focus().equals(state.problem().focus()))
                        .orElse(!state.problem().focus().isOn());
        Folding folding = state.look().folding().orElse(Folding.USUAL);
        return isOfState ? Optional.of(CrossFitTarget.of(picture, state, folding)) : Optional.empty();
    }
}
