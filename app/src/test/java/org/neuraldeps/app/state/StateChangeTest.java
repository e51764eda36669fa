package org.neuraldeps.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/** What a step from one state to the next is called. */
final class StateChangeTest {

    private static final CategoryRef OTHER = CategoryRef.of(Toy.CATEGORIES, 5);
    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Nonzeros(4));

    @Test
    void everyChangeHasItsName() {
        assertStep(StateChange.DATA, STATE.on(DataRequest.of(Path.of("other.npy"))));
        assertStep(StateChange.TARGET, STATE.withTarget(OTHER));
        assertStep(
                StateChange.SEVERAL,
                STATE.withSeveral(Optional.of(
                        new Several(List.of(OTHER), List.of(STATE.problem().target())))));
        assertStep(StateChange.FOCUS, STATE.withFocus(new Focus(0.5, ShareKind.LABEL)));
        assertStep(StateChange.PREDICTORS, STATE.withPredictors(Predictors.USUAL.leavingOut(List.of(OTHER))));
        assertStep(StateChange.LAMBDA, STATE.withLambda(new LambdaSetting.Ratio(0.5)));
        assertStep(StateChange.FIGURE, STATE.looking(STATE.look().showing(Pane.MIDDLE, "radial")));
        assertStep(StateChange.AXIS, STATE.looking(STATE.look().along(PathAxis.LAMBDA_RATIO)));
        assertStep(StateChange.COEFFICIENTS, STATE.looking(STATE.look().listing(CoefficientKind.REFIT)));
        assertStep(StateChange.PINS, STATE.withPinToggled(OTHER));
    }

    @Test
    void everyMemberOfHowDependenciesAreDrawnHasItsName() {
        assertDrawing(StateChange.EDGES, EdgeLook.USUAL.showing(new EdgeFilter(0.25, Integer.MAX_VALUE)));
        assertDrawing(StateChange.EDGES, EdgeLook.USUAL.showing(new EdgeFilter(0, 3)));
        for (EdgeScale scale : EdgeScale.values()) {
            assertDrawing(StateChange.SCALES, EdgeLook.USUAL.locking(scale, OptionalDouble.of(0.5)));
        }
    }

    @Test
    void aStepThatChangesSeveralThingsIsCalledAfterTheOuterOne() {
        assertStep(StateChange.TARGET, STATE.withTarget(OTHER).withPinToggled(OTHER));
        assertStep(
                StateChange.LAMBDA,
                STATE.withLambda(new LambdaSetting.Ratio(0.5))
                        .looking(STATE.look().listing(CoefficientKind.REFIT)));
    }

    @Test
    void noStepIsWithoutAName() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            ExplorerState one = RandomState.of(random, Path.of("folder").toAbsolutePath());
            ExplorerState other = RandomState.of(random, Path.of("folder").toAbsolutePath());
            ExplorerState looking = one.looking(other.look());
            assertThat(StateChange.between(one, looking) == StateChange.OTHER).isEqualTo(one.equals(looking));
            assertThat(StateChange.between(one, other)).isNotEqualTo(StateChange.OTHER);
        }
    }

    private static void assertDrawing(StateChange expected, EdgeLook edges) {
        assertStep(expected, STATE.looking(STATE.look().drawing(edges)));
    }

    private static void assertStep(StateChange expected, ExplorerState other) {
        assertThat(StateChange.between(STATE, other)).isEqualTo(expected);
        assertThat(StateChange.between(other, STATE)).as("there and back").isEqualTo(expected);
    }
}
