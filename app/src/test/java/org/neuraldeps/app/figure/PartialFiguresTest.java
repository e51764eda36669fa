package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.figure.error.ErrorFigure;
import org.neuraldeps.app.figure.error.LeastError;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** Whatever part of a plot is shown: what is drawn is the solution, all of it that lies in the part, and nothing else. */
class PartialFiguresTest {

    /** Points, half the width of a curve. */
    private static final double TOLERANCE = 0.5;

    private static final FigureStyle STYLE = FigureStyle.print(425, 283);
    private static final double[][] PAGES = {{180, 135, 8.5}, {249, 166, 8}, {425, 283, 8}, {720, 540, 10}};
    private static final int PARTS = 600;

    static IntStream seeds() {
        return IntStream.range(0, 14);
    }

    /** The frame of a figure and what its sides mean; independent of how the figure finds places. */
    private record Frame(PathView view, Box box, DoubleUnaryOperator upwards) {

        double x(double lambda) {
            Range range = view.extent().across().orElseThrow();
            boolean falls = view.axis() == PathAxis.LOG_LAMBDA || view.axis() == PathAxis.LAMBDA_RATIO;
            double from = evenly(falls ? range.to() : range.from());
            double to = evenly(falls ? range.from() : range.to());
            return box.x() + (evenly(shown(view.path(), view.axis(), lambda)) - from) / (to - from) * box.width();
        }

        private double evenly(double unit) {
            return view.axis() == PathAxis.LOG_LAMBDA ? Math.log(unit) : unit;
        }

        boolean contains(double[] point, double margin) {
            return box.grown(margin).contains(point[0], point[1]);
        }
    }

    private static double shown(SolutionPath path, PathAxis axis, double lambda) {
        Solution solution = path.at(path.clamp(lambda));
        return switch (axis) {
            case LOG_LAMBDA -> lambda;
            case LAMBDA_RATIO -> lambda / path.lambdaMax();
            case L1_NORM -> solution.l1Norm();
            case EXPLAINED -> 1 - solution.relativeError();
        };
    }

    /** Parts of what there is across, some of which reach beyond it, and a part of what there is upwards. */
    private static List<PathView> views(SolutionPath path, PathAxis axis, Range upwards, Random random) {
        double least = Math.max(path.end().lambda(), 1e-6 * path.lambdaMax());
        double one = shown(path, axis, path.lambdaMax());
        double other = shown(path, axis, least);
        List<PathView> views = new ArrayList<>();
        for (double size : new double[] {1.3, 0.5, 0.05}) {
            double at = random.nextDouble() * (1.2 - size) - 0.1;
            double from = axis == PathAxis.LOG_LAMBDA ? one * Math.pow(other / one, at) : one + at * (other - one);
            double to = axis == PathAxis.LOG_LAMBDA
                    ? one * Math.pow(other / one, at + size)
                    : one + (at + size) * (other - one);
            double low = upwards.from() + random.nextDouble() * (upwards.to() - upwards.from());
            double high = upwards.from() + random.nextDouble() * (upwards.to() - upwards.from());
            if (Range.areApart(from, to) && Range.areApart(low, high)) {
                views.add(new PathView(
                        path,
                        axis,
                        Extent.of(Optional.of(Range.between(from, to)), Optional.of(Range.between(low, high)))));
            }
        }
        return views;
    }

    private static DoubleUnaryOperator upwards(Range range, Box box) {
        return value -> box.bottom() - (value - range.from()) / (range.to() - range.from()) * box.height();
    }

    private static double deepest(PathView view) {
        double end = view.path().end().lambda();
        return view.axis() == PathAxis.LOG_LAMBDA
                ? Math.max(end, 0.5 * view.extent().across().orElseThrow().from())
                : end;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPointOfACurveIsTheSolutionThereAndNoneIsMissing(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        SolutionPath path = problem.path();
        Solution end = path.at(path.end().lambda());
        double largest = Math.max(
                1e-9,
                end.byMagnitude().stream()
                        .mapToDouble(c -> Math.abs(c.value()))
                        .max()
                        .orElse(1));
        for (PathAxis axis : PathAxis.values()) {
            for (PathView view : views(path, axis, new Range(-largest, largest), new Random(seed))) {
                PathFigure laid = PathFigure.of(problem.categories(), view, STYLE);
                Figure figure = laid.at(path.lambdaMax(), Highlight.NONE);
                Frame frame = new Frame(
                        view, laid.frame(), upwards(view.extent().upwards().orElseThrow(), laid.frame()));
                for (int category : path.problem().dictionary().indices()) {
                    curvesAreSolutions(figure, frame, category);
                }
            }
        }
    }

    private static void curvesAreSolutions(Figure figure, Frame frame, int category) {
        ExactCurve exact = new ExactCurve(
                frame.view().path(),
                deepest(frame.view()),
                frame::x,
                solution -> frame.upwards().applyAsDouble(solution.coefficient(category)),
                PARTS);
        List<HitShape.Track> drawn = Geometry.tracks(figure, category);
        for (HitShape.Track track : drawn) {
            for (double[] point : Geometry.along(track.points(), 1)) {
                assertThat(frame.contains(point, 1e-6)).as("in the frame").isTrue();
                assertThat(exact.distance(point[0], point[1]))
                        .as("%s, category %s at %s", frame.view().axis(), category, List.of(point[0], point[1]))
                        .isLessThan(TOLERANCE);
            }
        }
        double zero = frame.upwards().applyAsDouble(0);
        for (double[] point : exact.points()) {
            if (frame.contains(point, -TOLERANCE) && Math.abs(point[1] - zero) > TOLERANCE) {
                assertThat(drawn.stream().mapToDouble(t -> t.distance(point[0], point[1])))
                        .as("%s, a curve of %s near %s", frame.view(), category, List.of(point[0], point[1]))
                        .anyMatch(distance -> distance < TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPointOfTheErrorIsTheErrorThere(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        SolutionPath path = problem.path();
        for (PathAxis axis : ErrorFigure.AXES) {
            for (PathView view : views(path, axis, new Range(0, 1), new Random(seed))) {
                ErrorFigure laid = ErrorFigure.of(problem.categories(), view, LeastError.of(0), STYLE);
                Figure figure = laid.at(path.lambdaMax(), Highlight.NONE);
                Frame frame = new Frame(
                        view, laid.frame(), upwards(view.extent().upwards().orElseThrow(), laid.frame()));
                ExactCurve error = new ExactCurve(
                        path, deepest(view), frame::x, s -> frame.upwards().applyAsDouble(s.relativeError()), PARTS);
                ExactCurve lower = new ExactCurve(
                        path,
                        deepest(view),
                        frame::x,
                        s -> frame.upwards().applyAsDouble(Math.pow(s.lambdaRatio(), 2)),
                        PARTS);
                for (Mark mark : figure.fixed()) {
                    if (mark instanceof Mark.Polyline line) {
                        boolean isError = line.pen().width() > 1;
                        same(isError ? error : lower, frame, List.of(line));
                    }
                    if (mark instanceof Mark.Area area) {
                        assertThat(frame.box()
                                        .grown(1e-6)
                                        .contains(
                                                Geometry.bounds(area).x(),
                                                Geometry.bounds(area).y()))
                                .isTrue();
                    }
                }
                nothingIsMissing(error, frame, lines(figure, true));
                nothingIsMissing(lower, frame, lines(figure, false));
            }
        }
    }

    private static List<Mark.Polyline> lines(Figure figure, boolean wide) {
        return figure.fixed().stream()
                .filter(Mark.Polyline.class::isInstance)
                .map(Mark.Polyline.class::cast)
                .filter(line -> line.pen().width() > 1 == wide)
                .toList();
    }

    private static void same(ExactCurve exact, Frame frame, List<Mark.Polyline> drawn) {
        for (Mark.Polyline line : drawn) {
            for (double[] point : Geometry.along(line.points(), 1)) {
                assertThat(frame.contains(point, 1e-6)).isTrue();
                assertThat(exact.distance(point[0], point[1]))
                        .as("%s at %s", frame.view(), List.of(point[0], point[1]))
                        .isLessThan(TOLERANCE);
            }
        }
    }

    private static void nothingIsMissing(ExactCurve exact, Frame frame, List<Mark.Polyline> drawn) {
        for (double[] point : exact.points()) {
            if (frame.contains(point, -TOLERANCE)) {
                assertThat(drawn.stream()
                                .mapToDouble(line -> new HitShape.Track(line.points()).distance(point[0], point[1])))
                        .as("%s near %s", frame.view(), List.of(point[0], point[1]))
                        .anyMatch(distance -> distance < TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDotsOfAScatterAreThoseOfThePartThatIsShown(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        SolutionPath path = problem.path();
        Random random = new Random(seed);
        Solution solution = path.at(path.clamp(0.02 * path.lambdaMax()));
        Plane whole = ScatterFigure.plane(path.problem(), solution, Extent.WHOLE, TruthMarks.NONE, STYLE);
        for (int i = 0; i < 6; i++) {
            Extent extent = Extent.of(
                    Optional.of(part(whole.across().from(), whole.across().to(), random)),
                    Optional.of(part(whole.upwards().from(), whole.upwards().to(), random)));
            Plane plane = ScatterFigure.plane(path.problem(), solution, extent, TruthMarks.NONE, STYLE);
            Figure figure =
                    ScatterFigure.of(problem.categories(), path.problem(), solution, TruthMarks.NONE, plane, STYLE);
            List<Integer> expected = IntStream.of(path.problem().dictionary().indices())
                    .filter(j -> plane.shows(Math.abs(path.problem().correlations()[j]), solution.coefficient(j)))
                    .boxed()
                    .toList();
            assertThat(Geometry.categories(figure)).isEqualTo(expected);
            int outside = path.problem().dictionary().indices().length - expected.size();
            assertThat(Geometry.texts(figure).stream().anyMatch(t -> t.words().endsWith("(" + outside + " outside)")))
                    .isEqualTo(outside > 0);
            for (HitRegion hit : figure.hits()) {
                if (hit.shape() instanceof HitShape.Disc disc) {
                    assertThat(plane.area().grown(1e-6).contains(disc.x(), disc.y()))
                            .isTrue();
                }
            }
        }
    }

    private static Range part(double from, double to, Random random) {
        double one = from + random.nextDouble() * (to - from);
        double other = from + random.nextDouble() * (to - from);
        return Range.between(one, other);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLeavesThePageAndNoLettersMeet(int seed) {
        RandomProblem problem = new RandomProblem(seed);
        SolutionPath path = problem.path();
        Highlight light = new Highlight(OptionalInt.of(1), Set.of(0));
        for (double[] page : PAGES) {
            FigureStyle style = new FigureStyle(Palette.LIGHT, page[0], page[1], page[2], Highlight.NONE);
            for (PathAxis axis : PathAxis.values()) {
                for (PathView view : views(path, axis, new Range(-0.2, 1.1), new Random(seed))) {
                    PathFigure figure = PathFigure.of(problem.categories(), view, style);
                    for (double ratio : new double[] {1, 0.1, 1e-4}) {
                        isSound(figure.at(path.clamp(ratio * path.lambdaMax()), Highlight.NONE), view);
                    }
                    assertThat(Geometry.outsidePage(figure.at(path.lambdaMax(), light)))
                            .isEmpty();
                    if (ErrorFigure.AXES.contains(axis)) {
                        ErrorFigure error = ErrorFigure.of(problem.categories(), view, LeastError.of(0), style);
                        isSound(error.at(path.clamp(0.1 * path.lambdaMax()), Highlight.NONE), view);
                    }
                }
            }
        }
    }

    private static void isSound(Figure figure, PathView view) {
        assertThat(Geometry.outsidePage(figure)).as(figure.title() + view).isEmpty();
        assertThat(Geometry.overlaps(figure)).as(figure.title() + view).isEmpty();
    }
}
