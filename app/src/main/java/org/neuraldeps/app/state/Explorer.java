package org.neuraldeps.app.state;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The one thing all features share: the state, its history, and what has been computed for it. Features change the state
 * and draw the picture; nobody draws from anything else, so all views show the same.
 *
 * <p>A new λ gives a new picture at once. A new target or source keeps the old picture until {@link #show} brings the
 * new one.
 */
public final class Explorer {

    private final ReadOnlyObjectWrapper<ExplorerState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RadialPicture> radial = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<OptionalInt> hovered = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private StateHistory<ExplorerState> history;

    /** The state; null until something is opened. */
    public ReadOnlyObjectProperty<ExplorerState> state() {
        return state.getReadOnlyProperty();
    }

    /** What to draw; null until something is solved. */
    public ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** What to draw in the radial figure; null until it is solved. */
    public ReadOnlyObjectProperty<RadialPicture> radial() {
        return radial.getReadOnlyProperty();
    }

    /** The category that the pointer is over in any view; not part of the state. */
    public ObjectProperty<OptionalInt> hovered() {
        return hovered;
    }

    /** Whether λ is being moved continuously, so that drawing should be quick rather than fine. */
    public ReadOnlyBooleanProperty moving() {
        return moving.getReadOnlyProperty();
    }

    /** Whether there is a change to undo. */
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether there is a change to redo. */
    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Shows a state, as an entry of the history. */
    public void change(ExplorerState next) {
        if (history == null) {
            history = new StateHistory<>(next);
        } else {
            history.change(next);
        }
        apply();
    }

    /** Changes the state; without effect while nothing is open. */
    public void change(UnaryOperator<ExplorerState> edit) {
        if (history != null) {
            change(edit.apply(history.current()));
        }
    }

    /** Changes the state as part of a gesture, which is one entry however many changes it makes. */
    public void change(UnaryOperator<ExplorerState> edit, StateHistory.Gesture gesture) {
        if (history != null) {
            history.change(edit.apply(history.current()), gesture);
            apply();
        }
    }

    /** As {@link #change(UnaryOperator, StateHistory.Gesture)}, many times a second until {@link #rest}. */
    public void move(UnaryOperator<ExplorerState> edit, StateHistory.Gesture gesture) {
        moving.set(true);
        change(edit, gesture);
    }

    /** Says that nothing moves any more, so that drawing may be fine again. */
    public void rest() {
        moving.set(false);
    }

    /** Takes back the last change. */
    public void undo() {
        if (history != null && history.canUndo()) {
            history.undo();
            apply();
        }
    }

    /** Brings back what was taken back. */
    public void redo() {
        if (history != null && history.canRedo()) {
            history.redo();
            apply();
        }
    }

    /** Makes a solved target the one all views draw. */
    public void show(SolvedTarget solved) {
        picture.set(solved.at(state.get().lambda()));
        interpolateRadial();
    }

    /** Makes a solved radial scene the one the radial figure draws. */
    public void show(RadialScene scene) {
        radial.set(scene.at(ratio()));
    }

    private void apply() {
        ExplorerState before = state.get();
        ExplorerState now = history.current();
        state.set(now);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        if (before != null && !before.lambda().equals(now.lambda())) {
            interpolate();
        }
    }

    private void interpolate() {
        if (picture.get() != null) {
            picture.set(picture.get().solved().at(state.get().lambda()));
            interpolateRadial();
        }
    }

    private void interpolateRadial() {
        if (radial.get() != null) {
            radial.set(radial.get().scene().at(ratio()));
        }
    }

    private double ratio() {
        return picture.get() == null ? 1 : picture.get().solution().lambdaRatio();
    }
}
