package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.figure.chord.ChordFigure;
import org.neuraldeps.app.figure.error.ErrorFigure;
import org.neuraldeps.app.figure.error.LeastError;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;

/** Whatever the logits, λ and the page are: what is drawn is the solution, and nothing leaves the page. */
class RandomFiguresTest {

    /** Points, half the width of a curve: knots that lie as near to a corner need not be corners themselves. */
    private static final double TOLERANCE = 0.5;

    /** The same for a single curve, of which every knot is drawn. */
    private static final double FINE = 0.15;

    /** Width, height and size of letters: panes of a small window, one and two columns of a journal, a slide. */
    private static final double[][] PAGES = {
        {150, 112, 8.5}, {180, 135, 8.5}, {240, 150, 8.5}, {249, 166, 8}, {425, 283, 8}, {525, 218, 8.5}, {720, 540, 10}
    };

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPointOfACurveIsTheSolutionThere(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        SolutionPath path = problem.path();
        for (PathAxis axis : PathAxis.values()) {
            for (double lambda : lambdas(path)) {
                FigureStyle style = FigureStyle.print(425, 283);
                PathFigure laid =
                        PathFigure.of(problem.categories(), path, axis, style).reaching(lambda);
                curvesAreSolutions(path, laid, laid.at(lambda, Highlight.NONE), least(path, axis, lambda));
            }
        }
    }

    private static void curvesAreSolutions(SolutionPath path, PathFigure laid, Figure figure, double least) {
        DoubleUnaryOperator upwards = Geometry.leftAxis(figure);
        for (int category : path.problem().dictionary().indices()) {
            ExactCurve exact = new ExactCurve(
                    path, least, laid::xOf, solution -> upwards.applyAsDouble(solution.coefficient(category)));
            List<HitShape.Track> drawn = Geometry.tracks(figure, category);
            for (HitShape.Track track : drawn) {
                for (double[] point : Geometry.along(track.points(), 1)) {
                    assertThat(exact.distance(point[0], point[1]))
                            .as("of the solution from %s of category %s", List.of(point[0], point[1]), category)
                            .isLessThan(TOLERANCE);
                    assertThat(laid.isInPlot(point[0], point[1])).isTrue();
                }
            }
            for (double[] point : exact.points()) {
                if (Math.abs(point[1] - upwards.applyAsDouble(0)) > TOLERANCE) {
                    assertThat(drawn.stream().mapToDouble(t -> t.distance(point[0], point[1])))
                            .as("of a curve of category %s from %s", category, List.of(point[0], point[1]))
                            .anyMatch(distance -> distance < TOLERANCE);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPointOfTheErrorIsTheErrorThereAndWithinItsBounds(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        SolutionPath path = problem.path();
        LeastError none = LeastError.of(0);
        for (PathAxis axis : ErrorFigure.AXES) {
            for (double lambda : reaches(path, axis)) {
                FigureStyle style = FigureStyle.print(425, 283);
                ErrorFigure laid = ErrorFigure.of(problem.categories(), path, none, axis, style)
                        .reaching(lambda);
                Figure figure = laid.at(lambda, Highlight.NONE);
                DoubleUnaryOperator upwards = Geometry.leftAxis(figure);
                double least = least(path, axis, lambda);
                List<Mark.Polyline> drawn = polylines(figure);
                assertThat(drawn).hasSize(path.lambdaMax() > 0 ? 2 : 0);
                if (path.lambdaMax() > 0) {
                    same(
                            new ExactCurve(path, least, laid::xOf, s -> upwards.applyAsDouble(s.relativeError())),
                            drawn.get(1));
                    same(
                            new ExactCurve(
                                    path, least, laid::xOf, s -> upwards.applyAsDouble(Math.pow(s.lambdaRatio(), 2))),
                            drawn.get(0));
                }
            }
        }
    }

    private static List<Mark.Polyline> polylines(Figure figure) {
        return figure.fixed().stream()
                .filter(Mark.Polyline.class::isInstance)
                .map(Mark.Polyline.class::cast)
                .toList();
    }

    /** Both ways: nothing is drawn that is not so, and what is so is drawn. */
    private static void same(ExactCurve exact, Mark.Polyline drawn) {
        for (double[] point : Geometry.along(drawn.points(), 1)) {
            assertThat(exact.distance(point[0], point[1])).isLessThan(FINE);
        }
        HitShape.Track track = new HitShape.Track(drawn.points());
        for (double[] point : exact.points()) {
            assertThat(track.distance(point[0], point[1])).isLessThan(FINE);
        }
    }

    /** The smallest λ on the axis: where the path ends, but six decades below λ_max unless a smaller one is shown. */
    private static double least(SolutionPath path, PathAxis axis, double shown) {
        double end = path.end().lambda();
        if (axis != PathAxis.LOG_LAMBDA) {
            return end;
        }
        double least = 1e-6 * path.lambdaMax();
        while (shown > 0 && least > shown * (1 + 1e-9)) {
            least /= 10;
        }
        return Math.max(end, least);
    }

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void theLineStandsAtTheLambdaThatItNames(PathAxis axis) {
        for (int seed : seeds().toArray()) {
            RandomProblem problem = new RandomProblem(seed);
            SolutionPath path = problem.path();
            for (double lambda : lambdas(path)) {
                FigureStyle style = FigureStyle.print(425, 283);
                PathFigure laid = PathFigure.of(problem.categories(), path, axis, style);
                Figure figure = laid.at(lambda, Highlight.NONE);
                List<Mark.Line> lines =
                        Geometry.lines(figure.moving(), style.palette().accent());
                boolean beyond = Geometry.texts(figure).stream()
                        .anyMatch(text -> text.words().matches("← λ/.*|λ/.* →"));
                assertThat(lines).as("seed %s, λ %s", seed, lambda).hasSize(beyond ? 0 : 1);
                assertThat(beyond).isEqualTo(hasNoPlace(path, axis, lambda));
                if (!beyond) {
                    PathFigure reaching = laid.reaching(lambda);
                    double right = reaching.xOf(0);
                    double left = reaching.xOf(Double.MAX_VALUE);
                    double expected = left + (right - left) * part(path, axis, lambda);
                    assertThat(lines.get(0).x1()).isCloseTo(expected, within(1e-4 * (right - left)));
                }
            }
        }
    }

    private static boolean hasNoPlace(SolutionPath path, PathAxis axis, double lambda) {
        return switch (axis) {
            case LOG_LAMBDA -> path.lambdaMax() > 0 && (lambda == 0 || lambda > path.lambdaMax());
            case LAMBDA_RATIO -> lambda > path.lambdaMax();
            case L1_NORM, EXPLAINED -> false;
        };
    }

    /** Which part of the axis lies left of a λ, from what the axis is said to show. */
    private static double part(SolutionPath path, PathAxis axis, double lambda) {
        double least = least(path, axis, lambda);
        double from = shown(path, axis, path.lambdaMax());
        double to = shown(path, axis, least);
        double at = shown(path, axis, lambda);
        return from == to ? 0 : (at - from) / (to - from);
    }

    private static double shown(SolutionPath path, PathAxis axis, double lambda) {
        Solution solution = path.at(lambda);
        return switch (axis) {
            case LOG_LAMBDA -> Math.log(lambda);
            case LAMBDA_RATIO -> lambda;
            case L1_NORM -> solution.l1Norm();
            case EXPLAINED -> -solution.error();
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLeavesThePageAndNoLettersMeet(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        SolutionPath path = problem.path();
        List<SolutionPath> radialPaths = problem.radialPaths(1e-3);
        RadialLayout layout = RadialLayout.of(problem.choice(), problem.moments(), radialPaths, Progress.NONE);
        for (double[] page : PAGES) {
            FigureStyle style = new FigureStyle(Palette.LIGHT, page[0], page[1], page[2], Highlight.NONE);
            Drawings drawings = new Drawings(problem, path, radialPaths, layout, style);
            for (double lambda : lambdas(path, 2, 1, 0.2, 1e-3, 1e-7)) {
                for (Figure figure : drawings.at(lambda, Highlight.NONE)) {
                    String what = figure.title() + " on " + page[0] + " x " + page[1];
                    assertThat(Geometry.outsidePage(figure)).as(what).isEmpty();
                    assertThat(Geometry.overlaps(figure)).as(what).isEmpty();
                }
            }
            Highlight light = new Highlight(OptionalInt.of(1), Set.of(0));
            for (Figure figure : drawings.at(path.clamp(0.01 * path.lambdaMax()), light)) {
                assertThat(Geometry.outsidePage(figure))
                        .as(figure.title() + " lit, on " + page[0] + " x " + page[1])
                        .isEmpty();
            }
        }
    }

    /** Every kind of figure of one problem on one page; what λ does not move is laid out once. */
    private record Drawings(
            RandomProblem problem,
            SolutionPath path,
            List<SolutionPath> radialPaths,
            RadialLayout layout,
            FigureStyle style) {

        List<Figure> at(double lambda, Highlight highlight) {
            Categories categories = problem.categories();
            FigureStyle lit = style.lighting(highlight);
            Solution solution = path.at(lambda);
            List<Figure> figures = new ArrayList<>();
            figures.add(StarFigure.of(categories, solution, lit));
            figures.add(ScatterFigure.of(categories, path.problem(), solution, lit));
            for (PathAxis axis : PathAxis.values()) {
                figures.add(PathFigure.of(categories, path, axis, style).at(lambda, highlight));
            }
            LeastError least = LeastError.atMost(path.at(path.end().lambda()).error() / 2);
            for (PathAxis axis : ErrorFigure.AXES) {
                figures.add(ErrorFigure.of(categories, path, least, axis, style).at(lambda, highlight));
            }
            double ratio = solution.lambdaRatio();
            List<Solution> solutions = radialPaths.stream()
                    .map(p -> p.at(p.clamp(ratio * p.lambdaMax())))
                    .toList();
            figures.add(RadialFigure.of(categories, layout, style)
                    .at(new LambdaSetting.Ratio(ratio), solutions, EdgeFilter.ALL, highlight));
            figures.add(ChordFigure.of(categories, layout, style)
                    .at(new LambdaSetting.Ratio(ratio), solutions, EdgeFilter.ALL, highlight));
            return figures;
        }
    }

    /** Those for each of which the axis ends elsewhere. */
    private static double[] reaches(SolutionPath path, PathAxis axis) {
        Map<Double, Double> byEnd = new TreeMap<>();
        for (double lambda : lambdas(path)) {
            byEnd.putIfAbsent(least(path, axis, lambda), lambda);
        }
        return byEnd.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Above λ_max, at it, several below, near the end and the very end. */
    private static double[] lambdas(SolutionPath path) {
        return lambdas(path, 2, 1, 0.7, 0.2, 1e-3, 1e-6, 3e-7, 1e-7, 2e-10);
    }

    /** Parts of λ_max, as far as the path reaches, and its end. */
    private static double[] lambdas(SolutionPath path, double... ratios) {
        double end = path.end().lambda();
        return DoubleStream.concat(DoubleStream.of(ratios).map(ratio -> ratio * path.lambdaMax()), DoubleStream.of(end))
                .filter(lambda -> lambda >= end)
                .distinct()
                .toArray();
    }
}
