package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.plot.PathAxis;
import org.neuraldeps.app.figure.radial.EdgeFilter;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;

/** Whatever the logits, λ and the page are: what is drawn is the solution, and nothing leaves the page. */
class RandomFiguresTest {

    /** Points, half the width of a curve: knots that lie as near to a corner need not be corners themselves. */
    private static final double TOLERANCE = 0.5;

    /** Width, height and size of letters: panes of a small window, one and two columns of a journal, a slide. */
    private static final double[][] PAGES = {
        {150, 112, 8.5}, {180, 135, 8.5}, {240, 150, 8.5}, {249, 166, 8}, {425, 283, 8}, {525, 218, 8.5}, {720, 540, 10}
    };

    static IntStream seeds() {
        return IntStream.range(0, 60);
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
    void nothingLeavesThePage(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        for (double[] page : PAGES) {
            FigureStyle style = new FigureStyle(Palette.LIGHT, page[0], page[1], page[2], Highlight.NONE);
            for (Figure figure : figures(problem, style)) {
                assertThat(Geometry.outsidePage(figure))
                        .as("%s on %s x %s", figure.title(), page[0], page[1])
                        .isEmpty();
                assertThat(Geometry.overlaps(figure))
                        .as("%s on %s x %s", figure.title(), page[0], page[1])
                        .isEmpty();
            }
        }
    }

    private static List<Figure> figures(RandomProblem problem, FigureStyle style) {
        SolutionPath path = problem.path();
        List<SolutionPath> radial = problem.radialPaths(1e-3);
        RadialFigure laidRadial = RadialFigure.of(
                problem.categories(),
                RadialLayout.of(problem.choice(), problem.moments(), radial, Progress.NONE),
                style);
        List<Figure> figures = new ArrayList<>();
        for (double lambda : lambdas(path)) {
            Solution solution = path.at(lambda);
            figures.add(StarFigure.of(problem.categories(), solution, style));
            figures.add(ScatterFigure.of(problem.categories(), path.problem(), solution, style));
            for (PathAxis axis : PathAxis.values()) {
                figures.add(PathFigure.of(problem.categories(), path, lambda, axis, style));
            }
            double ratio = solution.lambdaRatio();
            List<Solution> solutions = radial.stream()
                    .map(p -> p.at(p.clamp(ratio * p.lambdaMax())))
                    .toList();
            figures.add(laidRadial.at(ratio, solutions, EdgeFilter.ALL, Highlight.NONE));
        }
        return figures;
    }

    /** Above λ_max, at it, several below, the last knots and the very end. */
    private static double[] lambdas(SolutionPath path) {
        double end = path.end().lambda();
        double[] ratios = {2, 1, 0.7, 0.2, 1e-3, 1e-6, 3e-7, 1e-7, 2e-10};
        return DoubleStream.concat(DoubleStream.of(ratios).map(ratio -> ratio * path.lambdaMax()), DoubleStream.of(end))
                .filter(lambda -> lambda >= end)
                .distinct()
                .toArray();
    }
}
