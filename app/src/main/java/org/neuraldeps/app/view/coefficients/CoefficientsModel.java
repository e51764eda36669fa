package org.neuraldeps.app.view.coefficients;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.state.CoefficientKind;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.ui.Messages;

/**
 * The coefficients of the picture: those of the Lasso, or least squares on its support. A small refit takes part in a
 * drag of λ; a large one is computed in the background and appears when the drag rests.
 */
public final class CoefficientsModel {

    /** A refit of so many categories takes a millisecond at n = 1000, and follows a drag. */
    static final int REFIT_AT_ONCE = 200;

    private static final Channel REFIT = new Channel("refit");

    private final Explorer explorer;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<CoefficientTable> table = new ReadOnlyObjectWrapper<>();

    /**
     * @param explorer whose picture is listed
     * @param tasks computes large refits
     */
    public CoefficientsModel(Explorer explorer, Tasks tasks) {
        this.explorer = explorer;
        this.tasks = tasks;
        explorer.picture().addListener((value, before, now) -> refresh());
        explorer.state().addListener((value, before, now) -> {
            if (before != null && before.coefficients() != now.coefficients()) {
                refresh();
            }
        });
        explorer.moving().addListener((value, was, is) -> refresh());
        refresh();
    }

    /** What to show; null while nothing is open. */
    ReadOnlyObjectProperty<CoefficientTable> table() {
        return table.getReadOnlyProperty();
    }

    Explorer explorer() {
        return explorer;
    }

    /** Shows the other kind; an entry of the history. */
    void choose(CoefficientKind kind) {
        explorer.change(state -> state.withCoefficients(kind));
    }

    private void refresh() {
        Picture picture = explorer.picture().get();
        ExplorerState state = explorer.state().get();
        if (picture == null || state == null) {
            return;
        }
        tasks.cancel(REFIT);
        if (state.coefficients() == CoefficientKind.LASSO) {
            table.set(CoefficientTable.ofLasso(picture));
        } else if (picture.solution().nonzeros() <= REFIT_AT_ONCE) {
            table.set(CoefficientTable.ofRefit(picture, refit(picture)));
        } else {
            table.set(CoefficientTable.awaitingRefit(picture));
            if (!explorer.moving().get()) {
                refitLater(picture);
            }
        }
    }

    private void refitLater(Picture picture) {
        tasks.submit(new Request<>(
                REFIT,
                Messages.text("task.refit"),
                (progress, workers) -> CoefficientTable.ofRefit(picture, refit(picture)),
                table::set));
    }

    private static Refit refit(Picture picture) {
        return Refit.of(picture.solved().path(), picture.solution());
    }
}
