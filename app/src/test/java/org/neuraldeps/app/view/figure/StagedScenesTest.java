package org.neuraldeps.app.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.figure.error.ErrorKind;
import org.neuraldeps.app.figure.error.ErrorScene;
import org.neuraldeps.app.figure.error.LeastError;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The error figure is drawn from the path at once; its floor arrives later, and once for all targets. */
class StagedScenesTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Ratio(0.4));

    private final SteppingTasks tasks = new SteppingTasks();
    private final Results results = new Results(tasks, failure -> {});
    private final List<Scenes.Arrival<ErrorScene>> told = new ArrayList<>();
    private final Scenes<ErrorScene> scenes = Scenes.of(new ErrorKind(), results, told::add);

    private Scenes.Arrival<ErrorScene> last() {
        return told.get(told.size() - 1);
    }

    @Test
    void theCurveDoesNotWaitForTheFloor() {
        scenes.ask(Toy.DATA, STATE, true);
        assertThat(last().scene()).isEmpty();
        assertThat(last().title()).isEqualTo("Solving category 3");
        tasks.finish("Solving category 3");
        assertThat(last().scene().orElseThrow().least()).isEqualTo(LeastError.UNKNOWN);
        assertThat(last().status().isRunning()).isTrue();
        assertThat(last().title()).isEqualTo("Redundancy of all categories");
        tasks.finishAll();
        assertThat(last().status().isRunning()).isFalse();
        ErrorScene whole =
                new ErrorKind().need(Toy.DATA, STATE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(last().scene().orElseThrow().least())
                .isEqualTo(whole.least())
                .isNotEqualTo(LeastError.UNKNOWN);
    }

    @Test
    void thePathIsSharedWithWhoeverWantsItAndTheFloorWithAllTargets() {
        Slot<SolvedTarget> other = results.slot();
        other.ask(new SolveTarget(Toy.DATA, 3, Focus.NONE, STATE.lambda()));
        scenes.ask(Toy.DATA, STATE, true);
        tasks.finishAll();
        scenes.ask(Toy.DATA, STATE.withTarget(CategoryRef.of(Toy.CATEGORIES, 5)), true);
        tasks.finishAll();
        assertThat(last().scene().orElseThrow().solved().target()).isEqualTo(5);
        assertThat(last().scene().orElseThrow().least()).isNotEqualTo(LeastError.UNKNOWN);
        assertThat(tasks.begun())
                .containsExactly("Solving category 3", "Redundancy of all categories", "Solving category 5");
    }

    @Test
    void aFloorThatWasCancelledLeavesTheCurveAndCanBeTriedAgain() {
        scenes.ask(Toy.DATA, STATE, true);
        tasks.finish("Solving category 3");
        tasks.cancel("Redundancy");
        assertThat(last().scene()).isPresent();
        assertThat(last().status().failure()).isPresent();
        last().slot().retry();
        tasks.finishAll();
        assertThat(last().scene().orElseThrow().least()).isNotEqualTo(LeastError.UNKNOWN);
    }

    @Test
    void whatNobodyLooksAtIsNotComputed() {
        scenes.ask(Toy.DATA, STATE, true);
        scenes.drop();
        assertThat(tasks.waiting()).isEmpty();
    }
}
