package org.neuraldeps.app.figure.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Paths of a target whose truth is known. */
class MarkedPathTest {

    private static final FigureStyle STYLE = FigureStyle.print(480, 340);
    private static final SolvedTarget SOLVED = SolveTarget.of(PlantedToy.DATA, state(new LambdaSetting.Ratio(0.001)))
            .compute(Optional.empty(), Progress.NONE, Workers.CALLER);

    private static ExplorerState state(LambdaSetting lambda) {
        ExplorerState state = Toy.state(PlantedToy.TARGET, lambda);
        return state.looking(state.look().along(PathAxis.LAMBDA_RATIO));
    }

    /** The path down to λ/λ_max = 0.07, where two are missed. */
    private static Figure part(FigureStyle style) {
        ExplorerState state = state(new LambdaSetting.Ratio(0.07));
        Extent extent = Extent.of(Optional.of(new Range(0.07, 1)), Optional.empty());
        return new PathKind().sketch().draw(SOLVED, state.looking(state.look().showing(Plot.PATH, extent)), style);
    }

    private static Figure whole(double ratio) {
        return new PathKind().sketch().draw(SOLVED, state(new LambdaSetting.Ratio(ratio)), STYLE);
    }

    private static List<Mark.Dot> marks(List<Mark> marks, TruthMark mark) {
        return marks.stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .filter(dot ->
                        dot.shape() == mark.shape() && mark.paint(Palette.LIGHT).equals(dot.paint()))
                .toList();
    }

    @Test
    void whatIsMissedAtTheRightEndIsNamedThereInGrey() {
        Figure figure = part(STYLE);
        assertThat(marks(figure.fixed(), TruthMark.FOUND)).hasSize(3);
        assertThat(marks(figure.fixed(), TruthMark.MISSED)).hasSize(2);
        assertThat(Geometry.texts(figure))
                .filteredOn(text -> List.of("category 15", "category 19").contains(text.words()))
                .hasSize(2)
                .allMatch(text -> text.lettering().color().equals(Palette.LIGHT.faint()));
        assertThat(figure.title()).endsWith("3 of 5 found, 0 false, 2 missed");
    }

    @Test
    void theLineOfLambdaMarksWhatItsOwnSolutionHasFound() {
        Figure early = whole(0.5);
        // One more of each is in the legend.
        assertThat(marks(early.moving(), TruthMark.FOUND)).hasSize(1 + 1);
        assertThat(marks(early.moving(), TruthMark.MISSED)).hasSize(1 + 1);
        Figure late = whole(0.004);
        assertThat(marks(late.moving(), TruthMark.FOUND)).hasSize(5 + 1);
        assertThat(marks(late.moving(), TruthMark.MISSED)).hasSize(1);
        assertThat(Geometry.texts(late)).extracting(Mark.Text::words).contains("5 of 5 found", "0 missed");
    }

    @Test
    void curvesOfFalseOnesAreDotted() {
        Figure figure = whole(0.004);
        long dotted = figure.fixed().stream()
                .filter(mark -> mark instanceof Mark.Polyline line && line.pen().dash() == Dash.DOTTED)
                .count();
        long solid = figure.fixed().stream()
                .filter(mark -> mark instanceof Mark.Polyline line
                        && line.pen().width() > 1
                        && line.pen().dash() == Dash.SOLID)
                .count();
        assertThat(dotted).isGreaterThan(10);
        assertThat(solid).isGreaterThanOrEqualTo(5);
        assertThat(figure.hits()).anyMatch(hit -> hit.tooltip().equals("category 19\ntrue θ = −0.05"));
    }

    @Test
    void nothingLeavesThePage() {
        for (double width : List.of(180.0, 260.0, 330.0, 480.0)) {
            FigureStyle style = FigureStyle.print(width, 240);
            assertThat(Geometry.outsidePage(part(style))).as("" + width).isEmpty();
            assertThat(Geometry.overlaps(part(style))).as("" + width).isEmpty();
        }
    }
}
