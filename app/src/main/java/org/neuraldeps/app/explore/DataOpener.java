package org.neuraldeps.app.explore;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.need.FindData;
import org.neuraldeps.app.need.OpenData;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.data.DataException;

/**
 * Finds and opens one request at a time: a newer one replaces the older, and nothing else does. Files are looked at each
 * time; as long as they are the same, what was read of them is used again. Interface thread only.
 */
final class DataOpener {

    private final Results results;
    private final Slot<FoundData> finding;
    private final Slot<OpenData.Opened> opening;
    private final Slot<OpenData.Opened> shown;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private Consumer<OpenData.Opened> then;

    DataOpener(Results results) {
        this.results = results;
        finding = results.slot();
        opening = results.slot();
        shown = results.slot();
        finding.status().addListener((value, before, now) -> found(now));
        opening.status().addListener((value, before, now) -> opened(now));
    }

    /** Whether something is being opened. */
    ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /**
     * Opens what a request names.
     *
     * @param newThen given the data when they are open; never called if they cannot be, or if another request came first.
     *     A {@link DataException} of it is told like one of the files.
     */
    void open(DataRequest request, Consumer<OpenData.Opened> newThen) {
        finding.drop();
        opening.drop();
        then = newThen;
        underWay.set(true);
        finding.ask(new FindData(request));
    }

    private void found(Status<FoundData> status) {
        status.failure().ifPresent(failure -> end());
        if (then != null) {
            status.result().ifPresent(found -> opening.ask(new OpenData(found)));
        }
    }

    private void opened(Status<OpenData.Opened> status) {
        status.failure().ifPresent(failure -> end());
        if (then != null) {
            status.result().ifPresent(this::arrive);
        }
    }

    private void arrive(OpenData.Opened opened) {
        Consumer<OpenData.Opened> arrival = then;
        end();
        try {
            arrival.accept(opened);
            // Held as long as it is shown, whatever is opened next.
            shown.ask(new OpenData(opened.data().found()));
        } catch (DataException refused) {
            results.failed(Failure.of(opened.data().request().displayName(), refused));
        }
    }

    private void end() {
        then = null;
        underWay.set(false);
    }
}
