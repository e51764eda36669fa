package org.neuraldeps.app.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The numbers behind figures are those that are drawn. */
final class FigureNumbersTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Ratio(0.05));

    static Stream<FigureKind<?>> kinds() {
        return FigureKinds.ALL.stream();
    }

    private static FigureNumbers numbers(FigureKind<?> kind) {
        FigureStyle style = FigureStyle.print(400, 300);
        return new PlateRequest<>(kind, STATE, style)
                .draw(
                        kind.refusal(Toy.JUDGED, STATE).isEmpty() ? Toy.JUDGED : Toy.PLANTED,
                        Progress.NONE,
                        Workers.CALLER)
                .numbers()
                .get();
    }

    private static SolvedTarget solved() {
        return new SolveTarget(Toy.JUDGED, 3, Focus.NONE, STATE.lambda())
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static int column(FigureNumbers numbers, String key) {
        return numbers.columns().stream().map(column -> column.key()).toList().indexOf(key);
    }

    private static double real(List<Cell> row, int column) {
        return ((Cell.Real) row.get(column)).value();
    }

    private static int whole(List<Cell> row, int column) {
        return (int) ((Cell.Whole) row.get(column)).value();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasNumbersWithColumnsOfTheirOwn(FigureKind<?> kind) {
        FigureNumbers numbers = numbers(kind);
        assertThat(numbers.rows()).isNotEmpty();
        assertThat(numbers.caption()).isNotBlank();
        assertThat(numbers.columns()).extracting(column -> column.key()).doesNotHaveDuplicates();
    }

    @Test
    void starAndScatterHaveTheSolution() {
        Solution solution = solved().at(STATE.lambda()).solution();
        FigureNumbers star = numbers(FigureKinds.of("star"));
        assertThat(star.rows()).hasSize(solution.nonzeros());
        star.rows().forEach(row -> assertThat(real(row, column(star, "theta")))
                .isEqualTo(solution.coefficient(whole(row, 0))));
        assertThat(star.facts().get("lambda")).isEqualTo(new Cell.Real(solution.lambda()));
        FigureNumbers scatter = numbers(FigureKinds.of("scatter"));
        assertThat(scatter.rows()).hasSize(Toy.SIZE - 1);
        double[] correlations = solved().path().problem().correlations();
        scatter.rows().forEach(row -> {
            int j = whole(row, 0);
            assertThat(real(row, column(scatter, "correlation"))).isEqualTo(correlations[j]);
            assertThat(real(row, column(scatter, "theta"))).isEqualTo(solution.coefficient(j));
            assertThat(row.get(column(scatter, "keptByConjecture1")))
                    .isEqualTo(new Cell.Flag(Math.abs(correlations[j]) >= solution.lambda() / 2));
        });
    }

    @Test
    void pathAndErrorHaveEveryKnot() {
        List<Knot> knots = solved().path().knots();
        FigureNumbers path = numbers(FigureKinds.of("path"));
        assertThat(path.rows())
                .hasSize(knots.stream().mapToInt(knot -> knot.active().length).sum());
        path.rows().forEach(row -> {
            Knot knot = knots.get(whole(row, 0));
            assertThat(real(row, column(path, "lambda"))).isEqualTo(knot.lambda());
            assertThat(knot.active()).contains(whole(row, column(path, "index")));
        });
        FigureNumbers error = numbers(FigureKinds.of("error"));
        assertThat(error.rows()).hasSameSizeAs(knots);
        error.rows().forEach(row -> {
            double part = real(row, column(error, "relativeError"));
            assertThat(part)
                    .isCloseTo(
                            knots.get(whole(row, 0)).error()
                                    / solved().path().problem().targetMoment(),
                            within(1e-12))
                    .isBetween(real(row, column(error, "lowerBound")) - 1e-12, real(row, column(error, "upperBound")));
        });
    }

    @Test
    void severalTargetsHaveADependencyARow() {
        FigureNumbers radial = numbers(FigureKinds.of("radial"));
        assertThat(radial.facts().get("dependencies"))
                .isEqualTo(new Cell.Whole(radial.rows().size()));
        assertThat(radial.rows())
                .allSatisfy(row ->
                        assertThat(real(row, column(radial, "lambdaRatio"))).isCloseTo(0.05, within(1e-12)))
                .allSatisfy(
                        row -> assertThat(real(row, column(radial, "theta"))).isNotZero());
    }
}
