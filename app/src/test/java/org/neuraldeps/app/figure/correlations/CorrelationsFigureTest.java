package org.neuraldeps.app.figure.correlations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.RandomProblem;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathCorrelations;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is drawn is c, whatever the axis; and what is said at a λ is what the path and the rules say there. */
class CorrelationsFigureTest {

    private static final FigureStyle STYLE = FigureStyle.print(480, 360);
    private static final CorrelationsKind KIND = new CorrelationsKind();
    private static final CorrelationScene SCENE =
            KIND.need(Toy.DATA, at(0.2, PathAxis.LOG_LAMBDA)).compute(Optional.empty(), Progress.NONE, Workers.CALLER);

    private static ExplorerState at(double ratio, PathAxis axis) {
        ExplorerState state = Toy.state(3, new LambdaSetting.Ratio(ratio));
        return state.looking(state.look().along(axis));
    }

    private static Figure draw(ExplorerState state, FigureStyle style) {
        return KIND.sketch().draw(SCENE, state, style);
    }

    private static String words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining("\n"));
    }

    /** |c| at a height of a plot. */
    private static DoubleUnaryOperator correlationAt(PlotView plot, PathAxis axis) {
        Range shown = plot.upwards().shown();
        return y -> {
            double part = (plot.area().bottom() - y) / plot.area().height();
            return axis.isLogarithmic()
                    ? shown.from() * Math.pow(shown.to() / shown.from(), part)
                    : shown.from() + part * (shown.to() - shown.from());
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"LOG_LAMBDA", "LAMBDA_RATIO"})
    void everyCurveIsTheCorrelationThatIsLeft(PathAxis axis) {
        CorrelationSketch sketch = new CorrelationSketch(KIND);
        Figure figure = sketch.draw(SCENE, at(0.2, axis), STYLE);
        PlotView plot = sketch.plot().orElseThrow();
        DoubleUnaryOperator correlation = correlationAt(plot, axis);
        double scale = SCENE.path().lambdaMax() / 2;
        int checked = 0;
        for (int j : SCENE.drawn()) {
            for (HitShape.Track track : Geometry.tracks(figure, j)) {
                for (int i = 0; i < track.points().size(); i++) {
                    double lambda = sketch.ratioAt(track.points().x(i)).orElseThrow()
                            * SCENE.path().lambdaMax();
                    double y = track.points().y(i);
                    double expected = Math.abs(SCENE.correlations().at(j, lambda));
                    boolean isCut = y >= plot.area().bottom() - 1e-6;
                    if (!isCut) {
                        assertThat(correlation.applyAsDouble(y)).isCloseTo(expected, within(1e-6 * scale));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @Test
    void theorem3DotsWhatItExcludesAndNothingElse() {
        PathAxis axis = PathAxis.LAMBDA_RATIO;
        CorrelationSketch sketch = new CorrelationSketch(KIND);
        Figure figure = sketch.draw(SCENE, at(0.2, axis), STYLE);
        int dotted = 0;
        for (Mark mark : figure.fixed()) {
            if (mark instanceof Mark.Polyline line && line.pen().dash() == Dash.DOTTED) {
                dotted++;
                double from = ratio(sketch, line.points().x(0));
                double to = ratio(sketch, line.points().x(line.points().size() - 1));
                double inside = (from + 3 * to) / 4 * SCENE.path().lambdaMax();
                double outside = 0.999 * to * SCENE.path().lambdaMax();
                BitSet excluded = Screening.byTheorem3(SCENE.path().problem(), inside, 0);
                BitSet later = Screening.byTheorem3(SCENE.path().problem(), outside, 0);
                assertThat(excluded.cardinality()).isGreaterThan(later.cardinality());
            }
        }
        assertThat(dotted).isPositive();
    }

    private static double ratio(CorrelationSketch sketch, double x) {
        return sketch.ratioAt(x).orElseThrow();
    }

    @Test
    void saysWhoRidesWhoIsNextAndWhatTheRulesExclude() {
        for (double ratio : new double[] {1.5, 1, 0.7, 0.3, 0.1, 0.02}) {
            Figure figure = draw(at(ratio, PathAxis.LOG_LAMBDA), STYLE);
            LambdaReading reading = LambdaReading.of(SCENE, ratio * SCENE.path().lambdaMax());
            String words = words(figure);
            assertThat(words).contains(", " + reading.riding().length + " at it");
            if (reading.next().isPresent()) {
                PathEvent next = reading.next().get();
                assertThat(next.lambda())
                        .isLessThan(Math.max(ratio, 1 + 1e-9) * SCENE.path().lambdaMax());
                assertThat(words)
                        .contains("next: category " + next.entered().get(0).category() + " at ");
            }
            int theorem = Screening.byTheorem3(SCENE.path().problem(), reading.lambda(), 0)
                    .cardinality();
            assertThat(words).contains("Theorem 3 excludes " + (theorem == 0 ? "none" : theorem + ", 0 of them"));
            assertThat(reading.theorem3().discardedActive()).isZero();
            int guess = Screening.byConjecture1(SCENE.path().problem(), reading.lambda())
                    .cardinality();
            assertThat(words).contains("Conjecture 1 excludes " + (guess == 0 ? "none" : guess + ", "));
        }
        assertThat(words(draw(at(1e-9, PathAxis.LOG_LAMBDA), STYLE))).contains("none before the path ends");
    }

    @Test
    void marksWhomConjecture1ExcludesWrongly() {
        // f_1 is the target and twice a nuisance, f_2 the nuisance: not correlated with the target, and yet needed.
        double[] rows = {1, 1, 0, 0, 2, 1, 0, 0, 0};
        OpenedDataset data =
                Toy.opened(new ArrayLogitMatrix("nuisance", 3, 3, rows), Optional.empty(), Split.allFit(3));
        ExplorerState state = Toy.state(0, new LambdaSetting.Ratio(0.1));
        state = state.looking(state.look().along(PathAxis.LAMBDA_RATIO));
        CorrelationScene scene = KIND.need(data, state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(marked(scene, state)).isEqualTo(1);
        assertThat(marked(scene, state.withLambda(new LambdaSetting.Ratio(0.5))))
                .isZero();
        assertThat(words(KIND.sketch().draw(scene, state, STYLE)))
                .contains("Conjecture 1 excludes 1, 1 of them active");
    }

    private static long marked(CorrelationScene scene, ExplorerState state) {
        Mark.Paint paint = new CorrelationPens(Palette.LIGHT).wrongPaint();
        return KIND.sketch().draw(scene, state, STYLE).moving().stream()
                .filter(mark -> mark instanceof Mark.Dot dot && dot.paint().equals(paint))
                .count();
    }

    @Test
    void aNewLambdaLeavesTheFixedLayerAlone() {
        CorrelationSketch sketch = new CorrelationSketch(KIND);
        Figure first = sketch.draw(SCENE, at(0.5, PathAxis.LOG_LAMBDA), STYLE);
        Figure second = sketch.draw(SCENE, at(0.1, PathAxis.LOG_LAMBDA), STYLE);
        assertThat(second.fixed()).isSameAs(first.fixed());
        assertThat(second.moving()).isNotEqualTo(first.moving());
    }

    @Test
    void whatIsLitShowsItsCeilingOfTheorem2AndNothingCrossesIt() {
        PathView view = PathView.whole(SCENE.path(), PathAxis.LAMBDA_RATIO);
        CorrelationsFigure laid = CorrelationsFigure.of(SCENE, view, STYLE);
        Pen ceiling = new CorrelationPens(Palette.LIGHT).ceiling();
        for (int j : SCENE.drawn()) {
            Highlight light = new Highlight(OptionalInt.of(j), Set.of());
            long without = ceilings(laid.at(0.3 * SCENE.path().lambdaMax(), Highlight.NONE), ceiling);
            long with = ceilings(laid.at(0.3 * SCENE.path().lambdaMax(), light), ceiling);
            boolean isFirst = Math.abs(SCENE.path().problem().correlations()[j]) * 2
                    == SCENE.path().lambdaMax();
            assertThat(with).isEqualTo(isFirst ? without : without + 1);
        }
    }

    private static long ceilings(Figure figure, Pen pen) {
        return figure.moving().stream()
                .filter(mark -> mark instanceof Mark.Polyline line && line.pen().equals(pen))
                .count();
    }

    @Test
    void aPartShowsThatPart() {
        ExplorerState state = at(0.3, PathAxis.LAMBDA_RATIO);
        Extent part = Extent.of(Optional.of(new Range(0.25, 0.6)), Optional.of(new Range(0.1, 0.4)));
        Figure figure = draw(state.looking(state.look().showing(Plot.CORRELATIONS, part)), STYLE);
        assertThat(Geometry.outsidePage(figure)).isEmpty();
        long marks = figure.fixed().stream().filter(Mark.Dot.class::isInstance).count();
        long all = draw(state, STYLE).fixed().stream()
                .filter(Mark.Dot.class::isInstance)
                .count();
        assertThat(marks).isLessThan(all);
    }

    @Test
    void randomProblemsStayOnTheirPage() {
        for (int seed = 0; seed < 12; seed++) {
            RandomProblem problem = new RandomProblem(seed);
            SolutionPath path = problem.path();
            SolvedTarget solved = new SolvedTarget(Toy.DATA, path, PathOptions.full());
            CorrelationScene scene = CorrelationScene.of(solved, PathCorrelations.of(path, Progress.NONE));
            for (PathAxis axis : CorrelationsFigure.AXES) {
                for (double width : new double[] {220, 480}) {
                    FigureStyle style = FigureStyle.print(width, 0.8 * width);
                    CorrelationsFigure laid = CorrelationsFigure.of(scene, PathView.whole(path, axis), style);
                    for (double ratio : new double[] {2, 1, 0.4, 0.01}) {
                        Figure figure = laid.at(ratio * path.lambdaMax(), Highlight.NONE);
                        assertThat(Geometry.outsidePage(figure))
                                .as(seed + " " + axis + " " + width + " " + ratio)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void ofVeryManyCategoriesTheNearestAreDrawnAndItIsSaid() {
        int n = CorrelationScene.MOST_CURVES + 30;
        Random random = new Random(3);
        double[] values = random.doubles(40L * n, -1, 1).toArray();
        OpenedDataset data =
                Toy.opened(new ArrayLogitMatrix("many", 40, n, values), Optional.empty(), Split.allFit(40));
        ExplorerState state = Toy.state(3, new LambdaSetting.Nonzeros(4));
        CorrelationScene scene = KIND.need(data, state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(scene.drawn()).hasSize(CorrelationScene.MOST_CURVES).isSorted();
        List<Integer> entered = new ArrayList<>();
        for (int j : scene.path().categories()) {
            entered.add(j);
        }
        assertThat(scene.drawn()).containsAll(entered);
        assertThat(KIND.notes(scene, state)).anyMatch(note -> note.startsWith("1000 of " + (n - 1) + " curves"));
    }

    @Test
    void numbersSayWhatTheRulesSay() {
        FigureNumbers numbers = KIND.numbers(SCENE, at(0.2, PathAxis.LOG_LAMBDA));
        double lambda = 0.2 * SCENE.path().lambdaMax();
        List<String> keys =
                numbers.columns().stream().map(column -> column.key()).toList();
        assertThat(numbers.rows()).hasSize(Toy.SIZE - 1);
        for (List<Cell> row : numbers.rows()) {
            double above = ((Cell.Real) row.get(keys.indexOf("excludedAbove"))).value();
            assertThat(row.get(keys.indexOf("excludedByTheorem3"))).isEqualTo(new Cell.Flag(lambda > above));
            double c = ((Cell.Real) row.get(keys.indexOf("c"))).value();
            double theta = ((Cell.Real) row.get(keys.indexOf("theta"))).value();
            if (theta != 0) {
                assertThat(c * Math.signum(theta)).isCloseTo(lambda / 2, within(1e-9));
            }
        }
        assertThat(numbers.facts()).containsKeys("nextLambda", "nextIndex");
    }
}
