package org.neuraldeps.app.figure.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.ToyNetwork;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.theory.ErrorBounds;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class ErrorFigureTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final SolutionPath PATH = TOY.path(4);
    private static final double MOMENT = PATH.problem().targetMoment();
    private static final LeastError LEAST = LeastError.of(0.004 * MOMENT);
    private static final FigureStyle STYLE = FigureStyle.print(480, 340);

    @Test
    void theDotsStandWhereTheErrorAndItsBoundsAre() {
        ErrorBounds bounds = new ErrorBounds(PATH.problem(), 0.004 * MOMENT);
        ErrorFigure laid = laid(PathAxis.LOG_LAMBDA);
        for (double ratio : new double[] {1, 0.4, 0.1, 0.01, 0.002}) {
            Solution solution = PATH.at(PATH.clamp(ratio * PATH.lambdaMax()));
            Figure figure = laid.at(solution.lambda(), Highlight.NONE);
            DoubleUnaryOperator upwards = Geometry.leftAxis(figure);
            List<Mark.Dot> dots = dots(figure);
            double[] expected = {1, bounds.lower(solution.lambda()) / MOMENT, solution.relativeError()};
            assertThat(dots).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertThat(dots.get(i).x()).isEqualTo(laid.xOf(solution.lambda()));
                assertThat(dots.get(i).y()).isCloseTo(upwards.applyAsDouble(expected[i]), within(1e-6));
            }
            assertThat(words(figure)).contains(Captions.of(solution));
        }
    }

    /** The factorisation of all rows says nothing about rows that weigh otherwise. */
    @Test
    void underAFocusThereIsNoFloor() {
        ExplorerState plain = Toy.state(3, new LambdaSetting.Ratio(0.2));
        ExplorerState focused = plain.withFocus(new Focus(0.5, ShareKind.SOFTMAX));
        assertThat(least(plain)).isNotEqualTo(LeastError.UNKNOWN);
        assertThat(least(focused)).isEqualTo(LeastError.UNKNOWN);
        assertThat(new ErrorStages().additions(Toy.DATA, plain)).hasSize(1);
        assertThat(new ErrorStages().additions(Toy.DATA, focused)).isEmpty();
    }

    /** The rows of P C P sum to 0, so that every category is a combination of all others. */
    @Test
    void theFloorIsThatOfTheGauge() {
        ExplorerState plain = Toy.state(3, new LambdaSetting.Ratio(0.2));
        ExplorerState centred = plain.withGauge(Gauge.CENTRED);
        assertThat(least(plain).certain()).isPositive();
        assertThat(least(centred).certain()).isZero();
    }

    private static LeastError least(ExplorerState state) {
        return new ErrorKind()
                .need(Toy.DATA, state)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .least();
    }

    @Test
    void theBandLiesBetweenTheBounds() {
        Figure figure = laid(PathAxis.LAMBDA_RATIO).at(PATH.lambdaMax(), Highlight.NONE);
        DoubleUnaryOperator upwards = Geometry.leftAxis(figure);
        Mark.Area band = figure.fixed().stream()
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .findFirst()
                .orElseThrow();
        Mark.Polyline lower = (Mark.Polyline) figure.fixed().stream()
                .filter(Mark.Polyline.class::isInstance)
                .findFirst()
                .orElseThrow();
        int n = lower.points().size();
        assertThat(band.corners().size()).isEqualTo(n + 2);
        for (int i = 0; i < n; i++) {
            assertThat(band.corners().x(i)).isEqualTo(lower.points().x(i));
            assertThat(band.corners().y(i)).isEqualTo(lower.points().y(i));
        }
        assertThat(band.corners().y(n)).isCloseTo(upwards.applyAsDouble(1), within(1e-6));
        assertThat(band.corners().y(n + 1)).isCloseTo(upwards.applyAsDouble(1), within(1e-6));
    }

    @Test
    void whatIsKnownOfTheErrorWithoutPenaltyIsALineAndAWord() {
        FigureStyle style = FigureStyle.print(480, 340);
        Mark.Line line = leastLine(figure(LEAST, style)).get(0);
        DoubleUnaryOperator upwards = Geometry.leftAxis(figure(LEAST, style));
        assertThat(line.y1()).isCloseTo(upwards.applyAsDouble(0.004), within(1e-6));
        assertThat(words(figure(LEAST, style))).contains("without penalty:  0.004");
        assertThat(words(figure(LeastError.atMost(3e-9 * MOMENT), style))).contains("without penalty:  ≤ 3e−9");
        assertThat(leastLine(figure(LeastError.UNKNOWN, style))).isEmpty();
        assertThat(leastLine(figure(LeastError.atMost(2 * MOMENT), style)))
                .as("a bound that says less than the path")
                .isEmpty();
    }

    @Test
    void hoveringTellsLambdaNonzerosAndError() {
        ErrorFigure laid = laid(PathAxis.LOG_LAMBDA);
        Figure figure = laid.at(PATH.lambdaMax(), Highlight.NONE);
        DoubleUnaryOperator upwards = Geometry.leftAxis(figure);
        Knot knot = PATH.knots().get(1);
        Solution there = PATH.at(knot.lambda());
        HitRegion hit = figure.hitAt(laid.xOf(knot.lambda()), upwards.applyAsDouble(there.relativeError()), 1)
                .orElseThrow();
        assertThat(hit.category()).isEqualTo(knot.entered()[0]);
        assertThat(hit.tooltip())
                .contains(TOY.categories().label(knot.entered()[0]) + " enters\n")
                .contains(Captions.of(there).replace(",  ", "\n"));
        double x = laid.xOf(Math.sqrt(knot.lambda() * PATH.lambdaMax()));
        Solution between = PATH.at(laid.lambdaAt(x));
        HitRegion piece = figure.hitAt(x, upwards.applyAsDouble(between.relativeError()), 1)
                .orElseThrow();
        assertThat(piece.category()).isEqualTo(4);
        assertThat(piece.tooltip()).contains("λ/λₘₐₓ = ", "\nk = " + between.nonzeros() + "\nerr/Cᵢᵢ = ");
    }

    @Test
    void aLitCategoryIsMarkedWhereItEnters() {
        ErrorFigure laid = laid(PathAxis.LOG_LAMBDA);
        Knot knot = PATH.knots().get(3);
        Highlight light = new Highlight(OptionalInt.of(knot.entered()[0]), Set.of());
        Figure plain = laid.at(PATH.lambdaMax(), Highlight.NONE);
        Figure lit = laid.at(PATH.lambdaMax(), light);
        assertThat(lit.fixed()).isSameAs(plain.fixed());
        assertThat(dots(lit))
                .anyMatch(dot -> dot.x() == laid.xOf(knot.lambda())
                        && dot.paint().fill().equals(STYLE.palette().highlight()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.1, 0.02, 0.002})
    void theWordsBesideTheLineKeepOffTheCurve(double ratio) {
        for (PathAxis axis : ErrorFigure.AXES) {
            for (double[] page : new double[][] {{200, 150}, {240, 150}, {249, 166}, {480, 340}, {720, 300}}) {
                FigureStyle style = FigureStyle.print(page[0], page[1]);
                Figure figure = ErrorFigure.of(TOY.categories(), PATH, LEAST, axis, style)
                        .at(PATH.clamp(ratio * PATH.lambdaMax()), Highlight.NONE);
                Mark.Text words = Geometry.texts(figure).stream()
                        .filter(text -> text.lettering().plate() != null)
                        .findFirst()
                        .orElseThrow();
                Mark.Polyline curve = (Mark.Polyline) figure.fixed().stream()
                        .filter(mark -> mark instanceof Mark.Polyline line
                                && line.pen().equals(new ErrorPens(Palette.LIGHT).error()))
                        .findFirst()
                        .orElseThrow();
                assertThat(Geometry.along(curve.points(), 0.5))
                        .as("%s, page %s x %s", axis, page[0], page[1])
                        .noneMatch(point -> Geometry.bounds(words).grown(-0.5).contains(point[0], point[1]));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void isDrawnAgainstEveryAxisButTheErrorItself(PathAxis axis) {
        if (axis == PathAxis.EXPLAINED) {
            assertThatThrownBy(() -> laid(axis)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(laid(axis).at(PATH.lambdaMax(), Highlight.NONE).title()).startsWith("Error of ");
        }
    }

    @Test
    void aCurveThatHasAMinimumIsMarkedThereAndWhereItIsFirstGoodEnough() {
        CrossValidation curve = validated(new double[] {1, 0.5, 0.3, 0.31, 0.4}, 0.05);
        Figure figure = validated(curve, STYLE);
        assertThat(words(figure))
                .contains("min", "cross-validated, 5 folds, ± 1 standard error")
                .doesNotContain("1 s.e.");
        assertThat(diamonds(figure)).hasSize(1).allSatisfy(dot -> {
            assertThat(dot.y()).isCloseTo(Geometry.leftAxis(figure).applyAsDouble(0.3), within(1e-6));
            assertThat(dot.x()).isCloseTo(laid(PathAxis.LOG_LAMBDA).xOf(curve.lambda(2)), within(1e-6));
        });
        Figure two = validated(validated(new double[] {1, 0.34, 0.32, 0.3, 0.4}, 0.05), STYLE);
        assertThat(words(two)).contains("min", "1 s.e.");
        assertThat(diamonds(two)).hasSize(2);
        assertThat(words(validated(curve, FigureStyle.print(200, 160))))
                .doesNotContain("cross-validated, 5 folds, ± 1 standard error");
    }

    @Test
    void aCurveThatStillFallsHasChosenNothing() {
        CrossValidation curve = validated(new double[] {1, 0.5, 0.3, 0.2, 0.1}, 0.05);
        assertThat(curve.fallsAtTheEnd()).isTrue();
        Figure figure = validated(curve, STYLE);
        assertThat(diamonds(figure)).isEmpty();
        assertThat(words(figure)).doesNotContain("min", "1 s.e.");
    }

    @ParameterizedTest
    @EnumSource(
            value = PathAxis.class,
            names = {"LOG_LAMBDA", "LAMBDA_RATIO", "L1_NORM"})
    void theBandStaysInTheFrameOnEveryAxis(PathAxis axis) {
        CrossValidation curve = validated(new double[] {1.2, 0.5, 0.3, 0.31, 0.4}, 0.5);
        ErrorFigure laid =
                ErrorFigure.of(TOY.categories(), PathView.whole(PATH, axis), LEAST, Optional.of(curve), STYLE);
        Figure figure = laid.at(PATH.lambdaMax(), Highlight.NONE);
        Color band = new ErrorPens(Palette.LIGHT).validationBand();
        List<Mark.Area> areas = figure.fixed().stream()
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .filter(area -> area.paint().fill().equals(band))
                .toList();
        assertThat(areas).hasSize(1);
        for (int i = 0; i < areas.get(0).corners().size(); i++) {
            assertThat(laid.frame()
                            .grown(1e-6)
                            .contains(
                                    areas.get(0).corners().x(i),
                                    areas.get(0).corners().y(i)))
                    .isTrue();
        }
    }

    @Test
    void aPathThatEndsAtItsBeginningHasNoPlaceForTheCurve() {
        SolutionPath none =
                ExactHomotopy.solve(PATH.problem(), PathOptions.full().upToNonzeros(0), Progress.NONE);
        CrossValidation curve = validated(new double[] {1, 0.5, 0.3, 0.31, 0.4}, 0.05);
        Figure figure = ErrorFigure.of(
                        TOY.categories(), PathView.whole(none, PathAxis.LOG_LAMBDA), LEAST, Optional.of(curve), STYLE)
                .at(none.lambdaMax(), Highlight.NONE);
        assertThat(diamonds(figure)).isEmpty();
        assertThat(figure.fixed())
                .noneMatch(mark -> mark instanceof Mark.Polyline line
                        && line.pen().equals(new ErrorPens(Palette.LIGHT).validation()));
    }

    @Test
    void numbersHaveTheGridBesideTheKnots() {
        ExplorerState state = Toy.state(3, new LambdaSetting.Ratio(0.2));
        ExplorerState validated = state.looking(state.look().validating(Optional.of(new Folding(3, 1))));
        ErrorScene scene =
                new ErrorKind().need(Toy.DATA, validated).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        FigureNumbers numbers = new ErrorKind().numbers(scene, validated);
        CrossValidation curve = scene.validation().orElseThrow();
        long onPath = IntStream.range(0, curve.size())
                .filter(place ->
                        curve.lambda(place) >= scene.solved().path().end().lambda())
                .count();
        assertThat(numbers.rows())
                .hasSize((int) onPath + scene.solved().path().knots().size());
        assertThat(numbers.rows().stream()
                        .map(row -> ((Cell.Real) row.get(1)).value())
                        .toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(numbers.facts()).containsEntry("crossValidationFolds", new Cell.Whole(3));
        FigureNumbers plain =
                new ErrorKind().numbers(new ErrorScene(scene.solved(), scene.least(), Optional.empty()), state);
        assertThat(plain.columns()).hasSize(numbers.columns().size() - 2);
    }

    private static Figure validated(CrossValidation curve, FigureStyle style) {
        return ErrorFigure.of(
                        TOY.categories(), PathView.whole(PATH, PathAxis.LOG_LAMBDA), LEAST, Optional.of(curve), style)
                .at(PATH.lambdaMax(), Highlight.NONE);
    }

    /** A curve with these means as parts of C_ii, at λ_max times 1, 1/2, 1/4, …. */
    private static CrossValidation validated(double[] parts, double standardError) {
        double[] lambdas = new double[parts.length];
        double[] means = new double[parts.length];
        double[] errors = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            lambdas[i] = PATH.lambdaMax() / (1 << i);
            means[i] = parts[i] * MOMENT;
            errors[i] = standardError * MOMENT;
        }
        return CrossValidation.of(Folding.USUAL, lambdas, means, errors);
    }

    private static List<Mark.Dot> diamonds(Figure figure) {
        return figure.fixed().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .filter(dot -> dot.shape() == DotShape.DIAMOND)
                .toList();
    }

    private static ErrorFigure laid(PathAxis axis) {
        return ErrorFigure.of(TOY.categories(), PATH, LEAST, axis, STYLE);
    }

    private static Figure figure(LeastError least, FigureStyle style) {
        return ErrorFigure.of(TOY.categories(), PATH, least, PathAxis.LOG_LAMBDA, style)
                .at(PATH.lambdaMax(), Highlight.NONE);
    }

    /** Over the whole width of the plot: a legend's sample is not. */
    private static List<Mark.Line> leastLine(Figure figure) {
        ErrorPens pens = new ErrorPens(Palette.LIGHT);
        return Geometry.lines(figure.fixed(), pens.least().color()).stream()
                .filter(line -> line.x2() - line.x1() > 100)
                .toList();
    }

    private static List<Mark.Dot> dots(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .toList();
    }

    private static List<String> words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }
}
