package org.neuraldeps.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.CoefficientKind;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeScale;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.app.state.StateChange;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** A whole session of changes of every kind is undone to its beginning and redone to its end. */
final class WholeSessionTest {

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private final Solving solving = new Solving(explorer, new Results(tasks, failures::add));
    private final List<ExplorerState> states = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        solving.open(DataRequest.of(logits("first.npy", 1)), data -> {});
        arrive();
    }

    private Path logits(String name, long seed) throws IOException {
        Random random = new Random(seed);
        double[][] rows = new double[30][7];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextGaussian() + (j > 0 ? 0.5 * row[j - 1] : 0);
            }
        }
        return Npy.doubles(folder.resolve(name), rows);
    }

    @Test
    void isUndoneToItsBeginningAndRedoneToItsEnd() throws IOException {
        List<StateChange> steps = work();
        assertThat(states).hasSizeGreaterThan(17).doesNotHaveDuplicates();
        for (int i = states.size() - 1; i > 0; i--) {
            assertThat(explorer.undoes().get()).as("step " + i).contains(steps.get(i - 1));
            explorer.undo();
            arrivedAt(i - 1);
        }
        assertThat(explorer.canUndo().get()).isFalse();
        for (int i = 1; i < states.size(); i++) {
            assertThat(explorer.redoes().get()).as("step " + i).contains(steps.get(i - 1));
            explorer.redo();
            arrivedAt(i);
        }
        assertThat(explorer.canRedo().get()).isFalse();
        assertThat(failures).isEmpty();
    }

    /** What is shown has been computed from the state's own data, target and λ. */
    private void arrivedAt(int step) {
        tasks.finishAll();
        assertThat(explorer.state().get()).as("step " + step).isEqualTo(states.get(step));
        assertThat(explorer.data().get().request()).isEqualTo(states.get(step).data());
        assertThat(explorer.picture().get().solved().target())
                .isEqualTo(states.get(step).target());
        assertThat(explorer.picture().get().solved().data())
                .isSameAs(explorer.data().get());
    }

    private List<StateChange> work() throws IOException {
        List<StateChange> steps = new ArrayList<>();
        Range part = new Range(0.1, 0.4);
        change(steps, StateChange.TARGET, state -> state.withTarget(category(3)));
        change(steps, StateChange.LAMBDA, state -> state.withLambda(new LambdaSetting.Nonzeros(2)));
        drag(steps);
        change(steps, StateChange.PINS, state -> state.withPinToggled(category(1)));
        change(steps, StateChange.PINS, state -> state.withPinToggled(category(5)));
        look(steps, StateChange.FIGURE, look -> look.showing(Pane.RIGHT, "error"));
        look(steps, StateChange.AXIS, look -> look.along(PathAxis.LAMBDA_RATIO));
        look(
                steps,
                StateChange.EXTENT,
                look -> look.showing(Plot.ERROR, Extent.of(Optional.of(part), Optional.of(part))));
        look(steps, StateChange.COEFFICIENTS, look -> look.listing(CoefficientKind.REFIT));
        look(steps, StateChange.EXTENT, Look::whole);
        look(steps, StateChange.FIGURE, look -> look.showing(Pane.MIDDLE, "radial"));
        change(
                steps,
                StateChange.SEVERAL,
                state -> state.withSeveral(Optional.of(new Several(
                        List.of(category(0), category(2), category(4)), List.of(category(3), category(6))))));
        look(steps, StateChange.EDGES, look -> look.drawing(look.edges().showing(new EdgeFilter(0.01, 2))));
        look(
                steps,
                StateChange.SCALES,
                look -> look.drawing(look.edges().locking(EdgeScale.FULL_WIDTH, OptionalDouble.of(0.5))));
        change(steps, StateChange.PINS, ExplorerState::withoutPins);
        solving.change(states.get(0).data().predictedFrom(new LogitFile(logits("other.npy", 2))));
        arrived(steps, StateChange.DATA);
        change(steps, StateChange.TARGET, state -> state.withTarget(category(6)));
        solving.open(DataRequest.of(logits("second.npy", 3)), data -> {});
        arrived(steps, StateChange.DATA);
        return steps;
    }

    /** A drag goes through many states and is one step. */
    private void drag(List<StateChange> steps) {
        StateHistory.Gesture gesture = new StateHistory.Gesture();
        for (double ratio : new double[] {0.5, 0.4, 0.3}) {
            explorer.move(state -> state.withLambda(new LambdaSetting.Ratio(ratio)), gesture);
        }
        explorer.rest();
        arrived(steps, StateChange.LAMBDA);
    }

    private void look(List<StateChange> steps, StateChange called, UnaryOperator<Look> edit) {
        change(steps, called, state -> state.looking(edit.apply(state.look())));
    }

    private void change(List<StateChange> steps, StateChange called, UnaryOperator<ExplorerState> edit) {
        explorer.change(edit);
        arrived(steps, called);
    }

    private void arrived(List<StateChange> steps, StateChange called) {
        steps.add(called);
        arrive();
    }

    private void arrive() {
        tasks.finishAll();
        states.add(explorer.state().get());
    }

    private CategoryRef category(int index) {
        return CategoryRef.of(explorer.data().get().dataset().categories(), index);
    }
}
