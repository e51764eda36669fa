package org.neuraldeps.app.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Which part of a plot is shown, and what changes it. */
class LookTest {

    private static final Optional<Range> SOME = Optional.of(new Range(0.5, 2));
    private static final Extent PART = Extent.of(SOME, SOME);

    private static ExplorerState state(Extent extent) {
        ExplorerState state = ExplorerState.first(
                DataRequest.of(java.nio.file.Path.of("logits.npy")),
                new CategoryRef(1, "", "a"),
                new LambdaSetting.Ratio(0.1));
        return state.looking(state.look().showing(Plot.PATH, extent));
    }

    @Test
    void anotherTargetIsShownWholeUnlessTheRangesAreLocked() {
        CategoryRef other = new CategoryRef(2, "", "b");
        assertThat(state(PART).withTarget(other).look().extent(Plot.PATH)).isEqualTo(Extent.WHOLE);
        assertThat(state(PART).withTarget(new CategoryRef(1, "", "a")).look().extent(Plot.PATH))
                .isEqualTo(PART);
        Extent locked = PART.locked(true);
        assertThat(state(locked).withTarget(other).look().extent(Plot.PATH)).isEqualTo(locked);
        assertThat(state(PART).withLambda(new LambdaSetting.Ratio(0.2)).look().extent(Plot.PATH))
                .isEqualTo(PART);
    }

    @Test
    void anotherAxisHasARangeOfItsOwn() {
        Look look = state(PART).look().showing(Plot.SCATTER, PART);
        Look other = look.along(PathAxis.L1_NORM);
        assertThat(other.extent(Plot.PATH)).isEqualTo(Extent.of(Optional.empty(), SOME));
        assertThat(other.extent(Plot.SCATTER)).isEqualTo(PART);
        assertThat(look.along(look.pathAxis())).isEqualTo(look);
    }

    @Test
    void aWholePlotLeavesNoTrace() {
        Look look = state(PART).look();
        assertThat(look.showing(Plot.PATH, Extent.WHOLE).extents()).isEmpty();
        assertThat(Extent.WHOLE.locked(true)).isEqualTo(Extent.WHOLE);
    }

    @Test
    void aRangeIsOneThatAnAxisCanShow() {
        assertThat(Range.areApart(1, 1 + 1e-12)).isFalse();
        assertThat(Range.areApart(0, 1e300)).isFalse();
        assertThat(Range.areApart(0, 1e-200)).isFalse();
        assertThat(Range.areApart(3, -2)).isTrue();
        assertThat(Range.between(3, -2)).isEqualTo(new Range(-2, 3));
        assertThatThrownBy(() -> new Range(3, -2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        Extent fromZero = Extent.of(Optional.of(new Range(0, 1)), Optional.empty());
        Look logarithmic = Look.first();
        assertThatThrownBy(() -> logarithmic.showing(Plot.ERROR, fromZero))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(logarithmic.showing(Plot.SCATTER, fromZero).extent(Plot.SCATTER))
                .isEqualTo(fromZero);
    }
}
