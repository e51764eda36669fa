package org.neuraldeps.app.figure.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.ToyNetwork;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.SolutionPath;

class PathFigureTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final SolutionPath PATH = TOY.path(4);

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void placesAndLambdasAreInverse(PathAxis axis) {
        PathFigure figure = PathFigure.of(TOY.categories(), PATH, axis, FigureStyle.print(480, 340));
        double before = Double.NEGATIVE_INFINITY;
        for (double ratio : new double[] {1, 0.8, 0.5, 0.2, 0.05, 0.01, 0.002}) {
            double lambda = PATH.clamp(ratio * PATH.lambdaMax());
            double x = figure.xOf(lambda);
            assertThat(x).isGreaterThanOrEqualTo(before);
            assertThat(figure.xOf(figure.lambdaAt(x))).isCloseTo(x, within(1e-6));
            assertThat(figure.isInPlot(x, 100)).isTrue();
            before = x;
        }
        assertThat(figure.lambdaAt(-100)).isEqualTo(PATH.lambdaMax());
        assertThat(figure.lambdaAt(1e4)).isCloseTo(PATH.end().lambda(), within(1e-9 * PATH.lambdaMax()));
    }

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void theUpperAxisCountsTheNonzerosOfTheSolutionThere(PathAxis axis) {
        FigureStyle style = FigureStyle.print(480, 340);
        PathFigure laid = PathFigure.of(TOY.categories(), PATH, axis, style);
        Figure figure = laid.at(PATH.lambdaMax(), Highlight.NONE);
        double top = 4.6 * style.fontSize();
        List<Mark.Text> counts = Geometry.texts(figure).stream()
                .filter(text -> text.words().matches("\\d+"))
                .filter(text -> text.position().y() < top && text.position().x() > 5 * style.fontSize())
                .toList();
        assertThat(counts).isNotEmpty();
        for (Mark.Text count : counts) {
            int there = PATH.at(PATH.clamp(laid.lambdaAt(count.position().x()))).nonzeros();
            assertThat(count.words()).isEqualTo(Integer.toString(there));
        }
    }

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void neitherLambdaNorHoveringTouchesTheCurves(PathAxis axis) {
        PathFigure laid = PathFigure.of(TOY.categories(), PATH, axis, FigureStyle.print(480, 340));
        Figure one = laid.at(PATH.lambdaMax(), Highlight.NONE);
        int category = PATH.at(PATH.end().lambda()).byMagnitude().get(0).category();
        Figure other = laid.at(0.1 * PATH.lambdaMax(), new Highlight(OptionalInt.of(category), Set.of()));
        assertThat(other.fixed()).isSameAs(one.fixed());
        assertThat(other.moving()).isNotEqualTo(one.moving());
    }

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void everyCategoryThatIsEverActiveHasACurveToPointAt(PathAxis axis) {
        Figure figure = PathFigure.of(TOY.categories(), PATH, PATH.lambdaMax(), axis, FigureStyle.print(480, 340));
        List<Integer> active = PATH.knots().stream()
                .flatMap(knot -> java.util.Arrays.stream(knot.active()).boxed())
                .distinct()
                .sorted()
                .toList();
        assertThat(Geometry.categories(figure)).containsExactlyElementsOf(active);
    }
}
