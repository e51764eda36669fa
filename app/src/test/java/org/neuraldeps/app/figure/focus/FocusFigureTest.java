package org.neuraldeps.app.figure.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.need.FocusCurve;
import org.neuraldeps.app.need.SweepFocus;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

final class FocusFigureTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Nonzeros(4));
    private static final FocusCurve ONE = curve(false);
    private static final FocusCurve POOLED = curve(true);

    private static FocusCurve curve(boolean pools) {
        return SweepFocus.of(Toy.JUDGED, STATE, pools).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    @Test
    void nothingLeavesItsPageAtAnyWidth() {
        for (double width : List.of(150.0, 234.0, 345.0, 495.0)) {
            for (double height : List.of(110.0, 160.0, 330.0)) {
                FigureStyle style = FigureStyle.print(width, height);
                for (double focus : List.of(0.0, 0.3, 0.99)) {
                    assertThat(Geometry.outsidePage(new FocusFigure(ONE, false, style).at(focus)))
                            .as(width + " x " + height)
                            .isEmpty();
                    assertThat(Geometry.outsidePage(new FocusFigure(POOLED, true, style).at(focus)))
                            .as("pooled " + width + " x " + height)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void everyNumberThereIsHasItsDotAndNoOther() {
        Figure figure = new FocusFigure(POOLED, true, FigureStyle.print(420, 300)).at(0.5);
        for (FocusLine line : FocusLine.values()) {
            long numbers = POOLED.points().stream()
                    .filter(point -> line.in(point.table()).isPresent())
                    .count();
            assertThat(dots(figure, line.shape())).as(line.words()).isEqualTo(numbers);
        }
        assertThat(figure.hits()).allMatch(hit -> hit.about().isEmpty());
        assertThat(new FocusFigure(ONE, false, FigureStyle.print(420, 300))
                        .at(0.5)
                        .hits())
                .allMatch(hit -> hit.about().orElseThrow() == 3);
    }

    private static long dots(Figure figure, DotShape shape) {
        return figure.fixed().stream()
                .filter(mark -> mark instanceof Mark.Dot dot && dot.shape() == shape)
                .count();
    }

    @Test
    void onlyTheLineOfPhiMoves() {
        FocusFigure figure = new FocusFigure(ONE, false, FigureStyle.print(420, 300));
        assertThat(figure.at(0.2).fixed()).isSameAs(figure.at(0.8).fixed());
        assertThat(figure.at(0.2).moving()).isNotEqualTo(figure.at(0.8).moving());
        assertThat(figure.at(0).moving()).isEmpty();
    }
}
