package org.neuraldeps.app.view.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.CheckData;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Predictors;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.moments.CategoryLimits;

/** The findings about the data that are shown, looked for in the background, and what can be done about them. */
public final class FindingsModel {

    private final Explorer explorer;
    private final Consumer<DataRequest> reopen;
    private final Slot<CheckReport> report;

    /**
     * @param explorer whose data are checked
     * @param results where that is computed
     * @param reopen opens other data in place of those that are shown
     */
    public FindingsModel(Explorer explorer, Results results, Consumer<DataRequest> reopen) {
        this.explorer = explorer;
        this.reopen = reopen;
        this.report = results.slot();
        explorer.data().addListener((value, before, now) -> ask());
        if (explorer.data().get() != null) {
            ask();
        }
    }

    private void ask() {
        report.ask(new CheckData(explorer.data().get(), CategoryLimits.FACTORISED_UNASKED));
    }

    /** What has been found, once it has. */
    ReadOnlyObjectProperty<Status<CheckReport>> report() {
        return report.status();
    }

    /** What says why there is no report. */
    static String why(Status<CheckReport> status) {
        if (status.isWaiting()) {
            return "estimate.waits.sentence";
        }
        return status.isRunning() ? "findings.running" : "findings.unknown";
    }

    /** The state, by which cures are or are not in force. */
    ReadOnlyObjectProperty<ExplorerState> state() {
        return explorer.state();
    }

    /** Looks again after it was cancelled or has failed. */
    void retry() {
        report.retry();
    }

    /** Whether what a remedy does is in force already. */
    boolean isApplied(Remedy remedy) {
        return remedy instanceof Remedy.LeaveOut leaveOut && leftOut().containsAll(refs(leaveOut));
    }

    /** Applies a remedy; one that is in force is taken back. One step to undo. */
    void toggle(Remedy remedy) {
        if (remedy instanceof Remedy.Transpose transpose) {
            reopen.accept(explorer.state().get().data().transposed(transpose.ofOther()));
            return;
        }
        List<CategoryRef> meant = refs((Remedy.LeaveOut) remedy);
        List<CategoryRef> next = new ArrayList<>(leftOut());
        if (isApplied(remedy)) {
            next.removeAll(meant);
        } else {
            next.addAll(meant);
        }
        explorer.change(state -> state.withPredictors(predictors().leavingOut(next)));
    }

    private Predictors predictors() {
        return explorer.state().get().problem().predictors();
    }

    private List<CategoryRef> leftOut() {
        return predictors().leftOut();
    }

    private List<CategoryRef> refs(Remedy.LeaveOut leaveOut) {
        Categories categories = explorer.data().get().dataset().categories();
        return IntStream.range(0, categories.size())
                .filter(leaveOut.categories()::contains)
                .mapToObj(column -> CategoryRef.of(categories, column))
                .toList();
    }
}
