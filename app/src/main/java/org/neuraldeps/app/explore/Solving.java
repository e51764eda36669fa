package org.neuraldeps.app.explore;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.EvaluateTarget;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.moments.Refining;

/** Opens data, and keeps the picture of the target and its evaluation in step with the state. */
public final class Solving {

    /** Enough categories to be interesting, few enough to read. */
    private static final int FIRST_NONZEROS = 10;

    private final Explorer explorer;
    private final DataOpener opener;
    private final Slot<SolvedTarget> target;
    private final Slot<TargetEvaluation> evaluation;

    /**
     * @param explorer whose state is followed
     * @param results where the state's needs are computed and kept
     */
    public Solving(Explorer explorer, Results results) {
        this(explorer, results, Refining.USUAL);
    }

    /**
     * @param explorer whose state is followed
     * @param results where the state's needs are computed and kept
     * @param refining when large data are shown before all of them have been read
     */
    public Solving(Explorer explorer, Results results, Refining refining) {
        this.explorer = explorer;
        this.opener = new DataOpener(results, refining, this::refine);
        this.target = results.slot();
        this.evaluation = results.slot();
        explorer.setOnOtherData((wanted, go) -> opener.open(wanted.data(), opened -> {
            OpenedDataset data = opened.data();
            go.accept(new Explorer.Shown(data, wanted.in(data.dataset().categories())));
        }));
        explorer.shown().addListener((value, before, now) -> solve(now));
        target.status().addListener((value, before, now) -> now.result().ifPresent(explorer::show));
        explorer.picture().addListener((value, before, now) -> evaluate(now));
    }

    /**
     * Opens data and shows their first target. What is shown now stays until the new data are there.
     *
     * @param opened told when the data have been read
     */
    public void open(DataRequest request, Consumer<OpenedDataset> opened) {
        opener.open(request, found -> {
            Categories categories = found.data().dataset().categories();
            CategoryRef first = CategoryRef.of(categories, found.firstTarget());
            explorer.enter(found.data(), ExplorerState.first(request, first, firstLambda(categories)));
            opened.accept(found.data());
        });
    }

    /** Of few categories at most half: with all of them nothing is sparse, and λ stands at the end of the path. */
    private static LambdaSetting firstLambda(Categories categories) {
        int half = (categories.size() - 1) / 2;
        return new LambdaSetting.Nonzeros(Math.max(1, Math.min(FIRST_NONZEROS, half)));
    }

    /** More of the data that are shown has been read: the same state, to the same entry of the history, on what there is now. */
    private void refine(OpenedDataset data) {
        if (explorer.data().get().hasAsManyRowsAs(data)) {
            return;
        }
        explorer.renew(data, explorer.state().get().in(data.dataset().categories()));
    }

    /** What is shown, once something is. */
    public Optional<ExplorerState> shown() {
        return Optional.ofNullable(explorer.state().get());
    }

    /**
     * Shows the same target and λ on other data, as an entry of the history once they have been read. Where they cannot
     * be, everything stays as it is.
     */
    public void change(DataRequest request) {
        opener.open(
                request,
                found -> explorer.enter(
                        found.data(),
                        explorer.state()
                                .get()
                                .on(request)
                                .in(found.data().dataset().categories())));
    }

    /**
     * Shows a state that a document brings back, as one entry of the history once its data have been read. Where they
     * cannot be, or lack one of its categories, everything stays as it is.
     *
     * @param entered called when it is shown
     */
    public void enter(ExplorerState wanted, Runnable entered) {
        opener.open(wanted.data(), found -> {
            explorer.enter(found.data(), wanted.in(found.data().dataset().categories()));
            entered.run();
        });
    }

    /** Tries again what has failed or was cancelled; files that have changed meanwhile are read anew first. */
    public void retry(Slot<?> failed) {
        if (opener.isRefining()) {
            failed.retry();
            return;
        }
        opener.open(explorer.state().get().data(), found -> {
            if (found.data() != explorer.data().get()) {
                ExplorerState state = explorer.state().get();
                explorer.renew(found.data(), state.in(found.data().dataset().categories()));
            }
            failed.retry();
        });
    }

    /** The path of the state's target. */
    public Slot<SolvedTarget> target() {
        return target;
    }

    /** The evaluation of the picture's target. */
    public Slot<TargetEvaluation> evaluation() {
        return evaluation;
    }

    /**
     * Why no more is read of data that are shown as an {@linkplain OpenedDataset#estimate estimate}: a person cancelled it, or it
     * failed. Empty while it goes on, and where all was read.
     */
    public ReadOnlyObjectProperty<Optional<Failure>> stopped() {
        return opener.stopped();
    }

    /** Reads on where that was cancelled or has failed, from the beginning; what is shown stays until more is there. */
    public void readAgain() {
        ExplorerState now = explorer.state().get();
        opener.open(now.data(), found -> refine(found.data()));
    }

    /** Whether data are being opened. */
    public ReadOnlyBooleanProperty opening() {
        return opener.underWay();
    }

    private void solve(Explorer.Shown shown) {
        target.ask(SolveTarget.of(shown.data(), shown.state()));
    }

    private void evaluate(Picture picture) {
        if (picture.solved().data().dataset().split().evaluationRows() > 0) {
            evaluation.ask(EvaluateTarget.of(picture));
        } else {
            evaluation.drop();
        }
    }
}
