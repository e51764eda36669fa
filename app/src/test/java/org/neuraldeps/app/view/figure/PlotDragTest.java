package org.neuraldeps.app.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;

/** On the line of λ dragging moves λ, elsewhere the plot, always as far as the pointer has gone since the press. */
class PlotDragTest {

    private static final PlotView VIEW = new PlotView(
            Plot.SCATTER,
            new Box(0, 0, 100, 100),
            new AxisView(2, 4, 0, 10, Optional.empty()),
            new AxisView(0, 1, 0, 1, Optional.empty()),
            OptionalDouble.of(30));

    private static final Extent PART = Extent.of(Optional.of(new Range(2, 4)), Optional.empty());

    @Test
    void onTheLineItMovesLambdaAndTheLineKeepsItsDistanceFromThePointer() {
        PlotDrag drag = new PlotDrag(VIEW, PART, 32, 50);
        assertThat(drag.movesLambda()).isTrue();
        assertThat(drag.lineAt(32)).isEqualTo(30);
        assertThat(drag.lineAt(60)).isEqualTo(58);
    }

    @Test
    void elsewhereItMovesThePlotFromWhereItWasWhenPressed() {
        PlotDrag drag = new PlotDrag(VIEW, PART, 60, 50);
        assertThat(drag.movesLambda()).isFalse();
        assertThat(drag.movedTo(60, 50)).isEqualTo(PART);
        assertThat(drag.movedTo(10, 50)).isEqualTo(Extent.of(Optional.of(new Range(3, 5)), Optional.empty()));
        assertThat(drag.movedTo(110, 90)).isEqualTo(Extent.of(Optional.of(new Range(1, 3)), Optional.empty()));
    }
}
