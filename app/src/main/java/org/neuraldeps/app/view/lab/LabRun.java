package org.neuraldeps.app.view.lab;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.Need;

/**
 * A run of a lab in steps, each of which goes on from what the one before has finished, so that repetitions are seen as they
 * finish. What is finished stays when it is cancelled, fails, or nobody looks. Interface thread only.
 *
 * @param <T> what comes of it
 */
final class LabRun<T> {

    private final Slot<T> slot;
    private final ReadOnlyObjectWrapper<Optional<T>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Status<T>> status = new ReadOnlyObjectWrapper<>(new Status.Absent<>());
    private List<? extends Need<T>> steps = List.of();
    private int at;

    LabRun(Results results) {
        slot = results.slot();
        slot.status().addListener((value, before, now) -> follow(now));
    }

    /** What is finished; empty before anything was. */
    ReadOnlyObjectProperty<Optional<T>> result() {
        return result.getReadOnlyProperty();
    }

    /** What has become of the run as a whole. */
    ReadOnlyObjectProperty<Status<T>> status() {
        return status.getReadOnlyProperty();
    }

    /** Begins another run; its first result takes the place of what is there. */
    void begin(List<? extends Need<T>> newSteps) {
        slot.drop();
        steps = List.copyOf(newSteps);
        at = 0;
        ask();
    }

    /** Stops; what is finished stays. */
    void cancel() {
        slot.cancel();
    }

    /** What was found is about something that is no more. */
    void forget() {
        slot.drop();
        steps = List.of();
        result.set(Optional.empty());
        status.set(new Status.Absent<>());
    }

    private void ask() {
        slot.ask(steps.get(at));
        slot.retry();
    }

    private void follow(Status<T> now) {
        now.result().ifPresent(done -> result.set(Optional.of(done)));
        if (now instanceof Status.Failed<T> failed) {
            failed.part().ifPresent(part -> result.set(Optional.of(part)));
        }
        if (now instanceof Status.Ready<T> && at + 1 < steps.size()) {
            at++;
            ask();
        } else if (!(now instanceof Status.Absent<T>)) {
            status.set(whole(now));
        }
    }

    /** How far all steps are. */
    private Status<T> whole(Status<T> now) {
        return now instanceof Status.Running<T> running
                ? new Status.Running<>((at + Math.max(0, running.fraction())) / steps.size(), running.step())
                : now;
    }
}
