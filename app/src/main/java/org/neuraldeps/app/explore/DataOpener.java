package org.neuraldeps.app.explore;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.FindData;
import org.neuraldeps.app.need.OpenData;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Refining;

/**
 * Finds and opens one request at a time: a newer one replaces the older, and nothing else does. Files are looked at each
 * time; as long as they are the same, what was read of them is used again. Large data arrive before all of them have been
 * read, and are refined until they are. Interface thread only.
 */
final class DataOpener {

    private final Results results;
    private final Refining refining;
    private final Consumer<OpenedDataset> onRefined;
    private final Slot<FoundData> finding;
    private final Slot<OpenData.Opened> opening;
    private final Slot<OpenData.Opened> shown;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Failure>> stopped = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<OpenData.Opened> then;
    private Optional<OpenData.Opened> soFar = Optional.empty();

    /**
     * @param refining when large data arrive before all of them have been read
     * @param onRefined given, after such data have arrived, those that take their place
     */
    DataOpener(Results results, Refining refining, Consumer<OpenedDataset> onRefined) {
        this.results = results;
        this.refining = refining;
        this.onRefined = onRefined;
        finding = results.slot();
        opening = results.slot();
        shown = results.slot();
        finding.status().addListener((value, before, now) -> found(now));
        opening.status().addListener((value, before, now) -> opened(now));
    }

    /** Whether something is being opened, or what has arrived is being refined. */
    ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** Why what arrived last will not be refined any further; empty where it is, or all of it was read. */
    ReadOnlyObjectProperty<Optional<Failure>> stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Whether data have arrived of which more is being read. */
    boolean isRefining() {
        return underWay.get() && soFar.isPresent();
    }

    /**
     * Opens what a request names.
     *
     * @param newThen given the data when they are open, or when enough of large ones has been read; never called if they
     *     cannot be, or if another request came first. A {@link DataException} of it is told like one of the files.
     */
    void open(DataRequest request, Consumer<OpenData.Opened> newThen) {
        finding.drop();
        opening.drop();
        then = newThen;
        soFar = Optional.empty();
        stopped.set(Optional.empty());
        underWay.set(true);
        finding.ask(new FindData(request));
    }

    private void found(Status<FoundData> status) {
        status.failure().ifPresent(failure -> end());
        if (then != null) {
            status.result().ifPresent(found -> opening.ask(new OpenData(found, refining)));
        }
    }

    private void opened(Status<OpenData.Opened> status) {
        status.failure().ifPresent(failure -> {
            stopped.set(soFar.map(some -> failure));
            end();
        });
        if (then != null) {
            status.soFar().filter(some -> !soFar.equals(Optional.of(some))).ifPresent(this::arriveEarly);
            status.result().ifPresent(this::arrive);
        }
    }

    private void arriveEarly(OpenData.Opened some) {
        Consumer<OpenData.Opened> arrival = arrival();
        soFar = Optional.of(some);
        if (!isTaken(some, arrival)) {
            opening.drop();
            end();
        }
    }

    private void arrive(OpenData.Opened opened) {
        Consumer<OpenData.Opened> arrival = arrival();
        soFar = Optional.empty();
        end();
        if (isTaken(opened, arrival)) {
            // Held as long as it is shown, whatever is opened next.
            shown.ask(new OpenData(opened.data().found(), refining));
        }
    }

    private Consumer<OpenData.Opened> arrival() {
        return soFar.isPresent() ? opened -> onRefined.accept(opened.data()) : then;
    }

    private boolean isTaken(OpenData.Opened opened, Consumer<OpenData.Opened> arrival) {
        try {
            arrival.accept(opened);
            return true;
        } catch (DataException refused) {
            results.failed(Failure.of(opened.data().request().displayName(), refused));
            return false;
        }
    }

    private void end() {
        then = null;
        underWay.set(false);
    }
}
