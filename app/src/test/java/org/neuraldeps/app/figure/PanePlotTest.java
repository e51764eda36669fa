package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;

/** Path and scatter in the panes of a small window. */
class PanePlotTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final SolutionPath PATH = TOY.path(4);

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void theLambdaLabelStaysBetweenTheAxes(PathAxis axis) {
        for (double[] pane : new double[][] {{320, 240}, {240, 200}, {400, 300}}) {
            PathFigure laid = PathFigure.of(TOY.categories(), PATH, axis, style(pane[0], pane[1]));
            double left = laid.xOf(PATH.lambdaMax());
            double right = laid.xOf(PATH.end().lambda());
            for (double ratio : new double[] {1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.002}) {
                Figure figure = laid.at(PATH.clamp(ratio * PATH.lambdaMax()), Highlight.NONE);
                assertThat(Geometry.outsidePage(figure)).isEmpty();
                assertThat(Geometry.overlaps(figure)).isEmpty();
                Mark.Text label = Geometry.texts(figure).stream()
                        .filter(text -> text.words().matches("λ/.* = .*"))
                        .findFirst()
                        .orElseThrow();
                assertThat(label.corners()[0]).isGreaterThan(left);
                assertThat(label.corners()[2]).isLessThan(right);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.999, 0.3, 0.05, 0.005})
    void aScatterWithoutALegendSaysTheCountsBelow(double ratio) {
        Solution solution = PATH.at(PATH.clamp(ratio * PATH.lambdaMax()));
        ScreeningCounts counts =
                Screening.count(PATH.problem(), Screening.byConjecture1(PATH.problem(), solution.lambda()), solution);
        for (double[] pane : new double[][] {{320, 240}, {420, 300}, {700, 290}}) {
            Figure figure = ScatterFigure.of(TOY.categories(), PATH.problem(), solution, style(pane[0], pane[1]));
            assertThat(Geometry.outsidePage(figure)).isEmpty();
            assertThat(Geometry.overlaps(figure)).isEmpty();
            assertThat(words(figure))
                    .anyMatch(text -> text.startsWith(
                            "|b| ≥ λ/2:  " + counts.keptActive() + " θ≠0 + " + counts.keptZero() + " θ=0,  precision"))
                    .anyMatch(text -> text.startsWith("|b| < λ/2:  " + counts.discardedActive() + " θ≠0 + "
                            + counts.discardedZero() + " θ=0,  recall "));
        }
    }

    @Test
    void theSafeBarIsDrawnWhereTheoremThreeSetsSomethingAside() {
        Solution near = PATH.at(0.999 * PATH.lambdaMax());
        int aside = Screening.byTheorem3(PATH.problem(), near.lambda(), 0).cardinality();
        assertThat(aside).isPositive();
        Figure small = ScatterFigure.of(TOY.categories(), PATH.problem(), near, style(320, 240));
        assertThat(words(small)).contains("Theorem 3", "Theorem 3 drops 0 θ≠0 + " + aside + " θ=0 (safe)");
        Figure large = ScatterFigure.of(TOY.categories(), PATH.problem(), near, style(700, 500));
        assertThat(words(large)).contains("Theorem 3", "Theorem 3 (safe)", "set aside", Integer.toString(aside));
        assertThat(Geometry.overlaps(large)).isEmpty();
        assertThat(Geometry.outsidePage(large)).isEmpty();

        Solution far = PATH.at(0.01 * PATH.lambdaMax());
        assertThat(Screening.byTheorem3(PATH.problem(), far.lambda(), 0).isEmpty())
                .isTrue();
        assertThat(words(ScatterFigure.of(TOY.categories(), PATH.problem(), far, style(700, 500))))
                .noneMatch(text -> text.contains("Theorem 3"));
    }

    private static FigureStyle style(double width, double height) {
        return new FigureStyle(Palette.LIGHT, 0.75 * width, 0.75 * height, 8.5, Highlight.NONE);
    }

    private static List<String> words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }
}
