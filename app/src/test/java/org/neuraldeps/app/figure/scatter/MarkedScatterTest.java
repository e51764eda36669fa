package org.neuraldeps.app.figure.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Scatters of a target whose truth is known. */
class MarkedScatterTest {

    private static final SolvedTarget SOLVED =
            SolveTarget.of(PlantedToy.DATA, state(22)).compute(Optional.empty(), Progress.NONE, Workers.CALLER);

    private static ExplorerState state(int nonzeros) {
        return Toy.state(PlantedToy.TARGET, new LambdaSetting.Nonzeros(nonzeros));
    }

    private static Figure scatter(int nonzeros, FigureStyle style) {
        return new ScatterKind().sketch().draw(SOLVED, state(nonzeros), style);
    }

    private static List<Mark.Dot> marks(Figure figure, TruthMark mark) {
        return figure.moving().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .filter(dot ->
                        dot.shape() == mark.shape() && mark.paint(Palette.LIGHT).equals(dot.paint()))
                .toList();
    }

    @Test
    void everyDotThatIsPartOfEitherHasItsMark() {
        // 425 x 269 is the usual size, with the counts in the column beside the plot.
        Figure figure = scatter(5, FigureStyle.print(425.2, 269.3));
        assertThat(marks(figure, TruthMark.FOUND)).hasSize(4);
        assertThat(marks(figure, TruthMark.EXTRA)).hasSize(1);
        assertThat(marks(figure, TruthMark.MISSED)).hasSize(1);
        assertThat(Geometry.texts(figure))
                .extracting(Mark.Text::words)
                .contains("4 of 5 found", "1 false", "1 missed", "category 19", "recall");
        assertThat(figure.hits())
                .anyMatch(hit -> hit.category() == 19 && hit.tooltip().endsWith("missed, true θ = −0.05"));
        assertThat(figure.title()).endsWith("4 of 5 found, 1 false, 1 missed");
    }

    @Test
    void smallPagesHaveTheCountsBelow() {
        Figure figure = scatter(3, FigureStyle.print(300, 200));
        assertThat(Geometry.texts(figure)).extracting(Mark.Text::words).contains("3 of 5 found", "2 missed");
    }

    @Test
    void nothingCrowdsOnAnyPage() {
        for (int k : List.of(0, 1, 3, 5, 9, 22)) {
            for (double width : List.of(180.0, 260.0, 340.0, 425.2, 620.0)) {
                for (double height : List.of(150.0, 200.0, 269.3, 400.0)) {
                    Figure figure = scatter(k, FigureStyle.print(width, height));
                    assertThat(Geometry.outsidePage(figure))
                            .as(k + " at " + width)
                            .isEmpty();
                    assertThat(Geometry.overlaps(figure)).as(k + " at " + width).isEmpty();
                }
            }
        }
    }
}
