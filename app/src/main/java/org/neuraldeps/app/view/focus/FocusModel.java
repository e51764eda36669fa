package org.neuraldeps.app.view.focus;

import java.util.Optional;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/**
 * Moves φ. Every φ is a path of its own, so while one is being solved the next waits: a drag shows one solution after the
 * other instead of beginning many and finishing none.
 */
public final class FocusModel {

    /** The end of the slider. Beyond it little changes: the share outweighs all rows by far. */
    static final double MOST = 0.95;

    private static final double STEPS = 100;

    private final Explorer explorer;
    private StateHistory.Gesture gesture = new StateHistory.Gesture();
    private Optional<Focus> waiting = Optional.empty();

    /** @param explorer whose focus is moved */
    public FocusModel(Explorer explorer) {
        this.explorer = explorer;
        explorer.picture().addListener((value, before, now) -> goOn());
    }

    Explorer explorer() {
        return explorer;
    }

    /** The focus of the state; none while nothing is open. */
    Focus focus() {
        ExplorerState state = explorer.state().get();
        return state == null ? Focus.NONE : state.problem().focus();
    }

    /** A drag begins: all it does is one entry of the history. */
    void begin() {
        gesture = new StateHistory.Gesture();
    }

    /** Moves φ along the slider, in hundredths, as part of the drag begun last. */
    void moveTo(double position) {
        if (explorer.state().get() == null) {
            return;
        }
        Focus wanted = new Focus(Math.round(position * STEPS) / STEPS, focus().by());
        waiting = Optional.empty();
        if (isShown()) {
            move(wanted);
        } else {
            waiting = Optional.of(wanted);
        }
    }

    /** The drag is over; where it led to is solved, whatever is under way. */
    void end() {
        waiting.ifPresent(this::move);
        waiting = Optional.empty();
        explorer.rest();
    }

    private void goOn() {
        if (waiting.isPresent() && isShown()) {
            Focus next = waiting.get();
            waiting = Optional.empty();
            move(next);
        }
    }

    /** Whether the solution of the state's target and focus is there. */
    private boolean isShown() {
        Picture picture = explorer.picture().get();
        ExplorerState state = explorer.state().get();
        return picture != null
                && picture.solved().target() == state.target()
                && shownFocus(picture).equals(state.problem().focus().asSolved());
    }

    private static Focus shownFocus(Picture picture) {
        return picture.solution().focus().map(AppliedFocus::focus).orElse(Focus.NONE);
    }

    private void move(Focus focus) {
        if (!focus.equals(focus())) {
            explorer.move(state -> state.withFocus(focus), gesture);
        }
    }

    /** Sets φ at once, as an entry of its own. */
    void set(double share) {
        explorer.change(state -> state.withFocus(new Focus(share, focus().by())));
    }

    /** Says what the share of a row is. */
    void set(ShareKind by) {
        if (by != focus().by()) {
            explorer.change(state -> state.withFocus(new Focus(focus().share(), by)));
        }
    }

    /** Back to all rows alike, or to half of the weight where they are. */
    public void toggle() {
        set(focus().isOn() ? 0 : 0.5);
    }

    /** Why the target has no share of a kind, in a sentence; empty if it has one. */
    Optional<String> refusal(ShareKind by) {
        ExplorerState state = explorer.state().get();
        if (state == null || by == ShareKind.SOFTMAX) {
            return Optional.empty();
        }
        return explorer.data().get().refusalByLabel(state.target());
    }
}
