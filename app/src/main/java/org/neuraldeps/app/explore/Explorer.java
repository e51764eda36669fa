package org.neuraldeps.app.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StateChange;
import org.neuraldeps.app.state.StateHistory;

/**
 * The one thing all features share: the state, its history, the data it is about, and the picture of its target. Features
 * change the state and draw what its needs have become; nobody draws from anything else, so all views show the same.
 *
 * <p>A state is entered only when its data are open, so state and data never disagree. A new λ gives a new picture at
 * once; a new target keeps the old picture until {@link #show} brings the new one.
 */
public final class Explorer {

    /**
     * A state and the data it is about.
     *
     * @param data what the state's request has opened
     * @param state what is shown of them
     */
    public record Shown(OpenedDataset data, ExplorerState state) {}

    private final ReadOnlyObjectWrapper<OpenedDataset> data = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ExplorerState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<OptionalInt> hovered = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<StateChange>> undoes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StateChange>> redoes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private StateHistory<ExplorerState> history;
    private Journey onOtherData = (wanted, go) -> {};

    /** Brings about the data of a state in the history, and goes there when they are open. */
    @FunctionalInterface
    public interface Journey {
        /**
         * Opens the data of a state.
         *
         * @param wanted the state to go to
         * @param go goes there, given the data and the state's categories found again among theirs
         */
        void begin(ExplorerState wanted, Consumer<Shown> go);
    }

    /** The data of the state; null until something is opened. */
    public ReadOnlyObjectProperty<OpenedDataset> data() {
        return data.getReadOnlyProperty();
    }

    /** The state; null until something is opened. */
    public ReadOnlyObjectProperty<ExplorerState> state() {
        return state.getReadOnlyProperty();
    }

    /** State and data together, changed at once: what needs are asked from. Null until something is opened. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The target solved last, at the state's λ; null until something is solved. */
    public ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
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

    /** What kind of change undo takes back; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<StateChange>> undoes() {
        return undoes.getReadOnlyProperty();
    }

    /** What kind of change redo brings back; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<StateChange>> redoes() {
        return redoes.getReadOnlyProperty();
    }

    /** Who opens data for a step of undo or redo that leads to others. */
    void setOnOtherData(Journey journey) {
        onOtherData = journey;
    }

    /** Shows a state on data that have been opened, as an entry of the history. */
    public void enter(OpenedDataset opened, ExplorerState next) {
        if (history == null) {
            history = new StateHistory<>(next);
        } else {
            history.change(next);
        }
        apply(opened);
    }

    /** Shows the state on its data as they are now, after files have changed. */
    void renew(OpenedDataset opened, ExplorerState same) {
        history.amend(same);
        apply(opened);
    }

    /** Changes the state; without effect while nothing is open. */
    public void change(UnaryOperator<ExplorerState> edit) {
        if (history != null) {
            history.change(edit.apply(history.current()));
            apply(data.get());
        }
    }

    /** Changes the state as part of a gesture, which is one entry however many changes it makes. */
    public void change(UnaryOperator<ExplorerState> edit, StateHistory.Gesture gesture) {
        if (history != null) {
            history.change(edit.apply(history.current()), gesture);
            apply(data.get());
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

    /** Takes back the last change; where it led to other data, as soon as those before it are open again. */
    public void undo() {
        if (canUndo.get()) {
            step(history.before(), history::undo);
        }
    }

    /** Brings back what was taken back. */
    public void redo() {
        if (canRedo.get()) {
            step(history.after(), history::redo);
        }
    }

    private void step(ExplorerState wanted, Runnable go) {
        if (wanted.data().equals(history.current().data())
                && wanted.isIn(data.get().dataset().categories())) {
            go.run();
            apply(data.get());
            return;
        }
        long changes = history.changes();
        onOtherData.begin(wanted, there -> {
            // Whoever has changed something meanwhile does not want to be taken away from it, there and back included:
            // the entries of the history have moved.
            if (history.changes() == changes) {
                go.run();
                history.amend(there.state());
                apply(there.data());
            }
        });
    }

    /** Makes a solved target the one all views draw. */
    void show(SolvedTarget solved) {
        picture.set(solved.at(state.get().lambda()));
    }

    private void apply(OpenedDataset opened) {
        ExplorerState before = state.get();
        ExplorerState now = history.current();
        data.set(opened);
        state.set(now);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        undoes.set(Optional.ofNullable(history.before()).map(other -> StateChange.between(other, now)));
        redoes.set(Optional.ofNullable(history.after()).map(other -> StateChange.between(now, other)));
        if (before != null && picture.get() != null && !before.lambda().equals(now.lambda())) {
            show(picture.get().solved());
        }
        shown.set(new Shown(opened, now));
    }
}
