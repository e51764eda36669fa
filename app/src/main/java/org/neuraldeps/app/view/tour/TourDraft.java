package org.neuraldeps.app.view.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.need.HashData;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.ui.Messages;

/**
 * The tour that a person writes: its steps, its file, and whether it has changed since. Every change can be taken back.
 * Interface thread only.
 */
public final class TourDraft {

    private final Results results;
    private final Tasks tasks;
    private final Consumer<Failure> onFailure;
    private final ReadOnlyObjectWrapper<Tour> tour = new ReadOnlyObjectWrapper<>(Tour.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private StateHistory<Tour> history = new StateHistory<>(Tour.EMPTY);
    private Tour saved = Tour.EMPTY;

    /** What tells what the data of steps contain; let go with the tour. */
    private final List<Slot<DataHashes>> hashing = new ArrayList<>();

    /**
     * @param results where the contents of data are told
     * @param tasks where files are written
     * @param onFailure told what could not be written
     */
    public TourDraft(Results results, Tasks tasks, Consumer<Failure> onFailure) {
        this.results = results;
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /** What has been written so far. */
    public ReadOnlyObjectProperty<Tour> tour() {
        return tour.getReadOnlyProperty();
    }

    /** Its file; empty while it has none. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is something that is in no file. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether a change can be taken back. */
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** Goes on with a tour, in place of what has been written. */
    public void open(Tour other, Optional<Path> from) {
        hashing.forEach(Slot::drop);
        hashing.clear();
        history = new StateHistory<>(other);
        saved = other;
        file.set(from);
        apply();
    }

    /** Changes the tour; changes of the same gesture are taken back together. */
    void change(UnaryOperator<Tour> edit, StateHistory.Gesture gesture) {
        history.change(edit.apply(history.current()), gesture);
        apply();
    }

    private void changeSteps(UnaryOperator<List<TourStep>> edit) {
        Tour now = history.current();
        history.change(now.of(edit.apply(new ArrayList<>(now.steps()))));
        apply();
    }

    /** Takes back the last change. */
    void undo() {
        history.undo();
        apply();
    }

    private void apply() {
        tour.set(history.current());
        changed.set(!history.current().equals(saved));
        canUndo.set(history.canUndo());
    }

    /**
     * Adds a view, behind a step or at the beginning.
     *
     * @param place where it will be, from 0
     * @param found the data of the view, whose contents are told as soon as they are known
     */
    public void add(int place, String heading, Session view, FoundData found) {
        changeSteps(steps -> {
            steps.add(place, new TourStep(heading, "", view));
            return steps;
        });
        tellContents(view, found);
    }

    /** Puts another view under the words of a step. */
    void show(int index, Session view, FoundData found) {
        changeSteps(steps -> {
            TourStep before = steps.get(index);
            steps.set(index, new TourStep(before.heading(), before.words(), view));
            return steps;
        });
        tellContents(view, found);
    }

    /** Takes a step out. */
    public void remove(int index) {
        changeSteps(steps -> {
            steps.remove(index);
            return steps;
        });
    }

    /** Puts a step at another place. */
    void move(int from, int to) {
        changeSteps(steps -> {
            steps.add(to, steps.remove(from));
            return steps;
        });
    }

    private void tellContents(Session view, FoundData found) {
        if (view.hashes().isEmpty()) {
            Slot<DataHashes> slot = results.slot();
            hashing.add(slot);
            slot.status().addListener((value, before, now) -> now.result()
                    .ifPresent(hashes -> complete(view.state().data(), hashes)));
            slot.ask(new HashData(found, false));
        }
    }

    /** No change that anybody made: nothing to take back. */
    private void complete(DataRequest data, DataHashes hashes) {
        Tour now = history.current();
        history.amend(now.of(
                now.steps().stream().map(step -> told(step, data, hashes)).toList()));
        apply();
    }

    private static TourStep told(TourStep step, DataRequest data, DataHashes hashes) {
        Session view = step.view();
        boolean isMeant = view.hashes().isEmpty() && view.state().data().equals(data);
        return isMeant
                ? new TourStep(
                        step.heading(), step.words(), new Session(view.state(), Optional.of(hashes), view.layout()))
                : step;
    }

    /**
     * Saves the tour as it is now.
     *
     * @param done told when the file is there
     */
    public void save(Path to, Consumer<Path> done) {
        Tour now = history.current();
        Request<Path> request =
                new Request<>(Messages.text("task.save", to.getFileName()), Lane.INTERACTIVE, (progress, workers) -> {
                    TourFile.write(now, to);
                    return to;
                });
        tasks.begin(request, new Outcome<Path>() {
            @Override
            public void done(Path written) {
                saved = now;
                file.set(Optional.of(written));
                apply();
                done.accept(written);
            }

            @Override
            public void failed(Failure failure, Optional<Path> part) {
                onFailure.accept(failure);
            }
        });
    }
}
