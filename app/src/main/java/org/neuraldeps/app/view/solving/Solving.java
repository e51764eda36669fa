package org.neuraldeps.app.view.solving;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Opens data and keeps what is drawn in step with the state. */
public final class Solving {

    /** About a dozen categories on the networks we looked at: enough to be interesting, few enough to read. */
    private static final LambdaSetting FIRST_LAMBDA = new LambdaSetting.Nonzeros(10);

    private final Explorer explorer;
    private final Tasks tasks;
    private final Datasets datasets;

    public Solving(Explorer explorer, Tasks tasks) {
        this.explorer = explorer;
        this.tasks = tasks;
        this.datasets = new Datasets(tasks);
        new TargetSolver(explorer, tasks, datasets).follow();
        new RadialSolver(explorer, tasks).follow();
    }

    /**
     * Opens a source and shows its first target. What is shown now stays until the new data are there.
     *
     * @param opened told when the data have been read
     */
    public void open(DatasetSource source, Consumer<OpenedDataset> opened) {
        datasets.with(source, data -> {
            explorer.change(ExplorerState.first(source, FirstTarget.of(data), FIRST_LAMBDA));
            opened.accept(data);
        });
    }

    /**
     * Shows the same target and λ on another source, as an entry of the history once its data have been read. Where they
     * cannot be, everything stays as it is.
     */
    public void change(DatasetSource source) {
        datasets.with(source, data -> explorer.change(state -> state.withSource(source)));
    }

    /** Whether a file is being opened. */
    public BooleanBinding opening() {
        return Bindings.createBooleanBinding(() -> tasks.busy(Datasets.OPEN).get(), tasks.busy(Datasets.OPEN));
    }

    /** Whether the picture of a new target is on its way. */
    public BooleanBinding solving() {
        return Bindings.createBooleanBinding(
                () -> tasks.busy(TargetSolver.SOLVE).get(), tasks.busy(TargetSolver.SOLVE));
    }
}
