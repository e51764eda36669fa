package org.neuraldeps.app.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.matrix.MatrixKind;
import org.neuraldeps.app.figure.radial.RadialKind;
import org.neuraldeps.app.figure.star.StarKind;
import org.neuraldeps.app.need.AllJudged;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Half-samples of all targets are solved when λ rests; until then the matrix is drawn without them. */
class RestingScenesTest {

    private static final String TARGETS = "Solving all 24 targets";
    private static final String HALVES = "Solving all 24 targets on 100 half-samples";
    private static final ExplorerState STATE = state(new LambdaSetting.Nonzeros(3), StabilityLook.MARKED);

    private final SteppingTasks tasks = new SteppingTasks();
    private final Results results = new Results(tasks, failure -> {});
    private final List<Scenes.Arrival<MatrixScene>> told = new ArrayList<>();
    private final Scenes<MatrixScene> scenes = Scenes.of(new MatrixKind(), results, told::add);

    private static ExplorerState state(LambdaSetting lambda, StabilityLook stability) {
        ExplorerState plain = Toy.state(PlantedToy.TARGET, lambda);
        AtlasLook byName = plain.look().atlas().ordered(MatrixOrder.NAME, MatrixOrder.NAME);
        return plain.looking(plain.look().mapping(byName).judging(stability));
    }

    private void ask(ExplorerState state, boolean rests) {
        scenes.ask(PlantedToy.DATA, state, rests);
    }

    private Scenes.Arrival<MatrixScene> last() {
        return told.get(told.size() - 1);
    }

    private Optional<double[]> frequencies(MatrixScene scene, LambdaSetting lambda) {
        AllPicture picture = scene.solved().at(lambda);
        return scene.judged().frequencies(EdgeLayer.SOLVED, picture.theta(), picture, Optional.empty());
    }

    @Test
    void theMatrixDoesNotWaitForHalfSamplesAndEndsAsOneWhoWaitsHasIt() {
        ask(STATE, true);
        assertThat(tasks.begun()).containsExactly(TARGETS);
        tasks.finish(TARGETS);
        assertThat(last().scene().orElseThrow().judged()).isEqualTo(AllJudged.NONE);
        assertThat(last().title()).isEqualTo(HALVES);
        assertThat(last().status().isRunning()).isTrue();
        tasks.finishAll();
        assertThat(last().status().isRunning()).isFalse();
        MatrixScene waited =
                new MatrixKind().need(PlantedToy.DATA, STATE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(frequencies(last().scene().orElseThrow(), STATE.lambda()).orElseThrow())
                .isEqualTo(frequencies(waited, STATE.lambda()).orElseThrow())
                .contains(1);
    }

    @Test
    void whileLambdaMovesNothingIsAskedForAndWhatIsThereStays() {
        ask(STATE, false);
        tasks.finishAll();
        assertThat(tasks.begun()).containsExactly(TARGETS);
        ask(STATE, true);
        tasks.finishAll();
        LambdaSetting more = new LambdaSetting.Nonzeros(4);
        ask(state(more, StabilityLook.MARKED), false);
        assertThat(tasks.waiting()).isEmpty();
        assertThat(frequencies(last().scene().orElseThrow(), STATE.lambda())).isPresent();
        assertThat(frequencies(last().scene().orElseThrow(), more)).isEmpty();
        ask(state(more, StabilityLook.MARKED), true);
        tasks.finishAll();
        assertThat(frequencies(last().scene().orElseThrow(), more)).isPresent();
        assertThat(tasks.begun()).containsExactly(TARGETS, HALVES, HALVES);
    }

    @Test
    void whatNobodyWantsToSeeIsDropped() {
        ask(STATE, true);
        tasks.finish(TARGETS);
        ask(state(STATE.lambda(), StabilityLook.HIDDEN), true);
        assertThat(tasks.waiting()).isEmpty();
        assertThat(last().scene()).isPresent();
        assertThat(last().status().isRunning()).isFalse();
    }

    @Test
    void cancelledHalfSamplesLeaveTheMatrixAndCanBeTriedAgain() {
        ask(STATE, true);
        tasks.finish(TARGETS);
        tasks.cancel(HALVES);
        assertThat(last().scene().orElseThrow().judged()).isEqualTo(AllJudged.NONE);
        assertThat(last().status().failure()).isPresent();
        last().slot().retry();
        tasks.finishAll();
        assertThat(frequencies(last().scene().orElseThrow(), STATE.lambda())).isPresent();
    }

    @Test
    void aStarSaysThatItsHalfSamplesWereCancelled() {
        assertCancelIsSaid(new StarKind(), STATE);
    }

    @Test
    void aRadialViewSaysThatItsHalfSamplesWereCancelled() {
        ExplorerState several = PlantedToy.several(STATE.lambda());
        assertCancelIsSaid(new RadialKind(), several.looking(several.look().judging(StabilityLook.MARKED)));
    }

    private <S> void assertCancelIsSaid(FigureKind<S> kind, ExplorerState state) {
        List<Scenes.Arrival<S>> arrivals = new ArrayList<>();
        Scenes<S> drawn = Scenes.of(kind, results, arrivals::add);
        drawn.ask(PlantedToy.DATA, state, true);
        tasks.finish(tasks.waiting().get(0));
        assertThat(words(kind, state, arrivals)).contains("half-samples are not solved yet");
        tasks.cancel(tasks.waiting().get(0));
        assertThat(words(kind, state, arrivals))
                .contains("no half-samples: cancelled")
                .doesNotContain("half-samples are not solved yet");
        arrivals.get(arrivals.size() - 1).slot().retry();
        assertThat(words(kind, state, arrivals)).contains("half-samples are not solved yet");
        tasks.finishAll();
        assertThat(words(kind, state, arrivals)).anyMatch(words -> words.startsWith("pale: "));
    }

    private static <S> List<String> words(FigureKind<S> kind, ExplorerState state, List<Scenes.Arrival<S>> arrivals) {
        S scene = arrivals.get(arrivals.size() - 1).scene().orElseThrow();
        Figure figure = kind.sketch().draw(scene, state, FigureStyle.print(420, 440));
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }
}
