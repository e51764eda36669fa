package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.RowCentredLogits;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is asked for in the centred gauge is what data give whose rows were centred before they were opened. */
class GaugedNeedsTest {

    private static final int ROWS = 80;
    private static final int N = 8;
    private static final LambdaSetting LAMBDA = new LambdaSetting.Ratio(0.05);

    private static ArrayLogitMatrix logits(long seed) {
        double[] values = new Random(seed).doubles((long) ROWS * N, -1, 3).toArray();
        return new ArrayLogitMatrix("made", ROWS, N, values);
    }

    private static ArrayLogitMatrix centred(ArrayLogitMatrix logits) {
        double[] values = new double[ROWS * N];
        new RowCentredLogits(logits).readRows(0, ROWS, values);
        return new ArrayLogitMatrix("centred", ROWS, N, values);
    }

    private static Split split() {
        boolean[] held = new boolean[ROWS];
        for (int row = 0; row < ROWS; row += 4) {
            held[row] = true;
        }
        return new Split(held);
    }

    private static OpenedDataset given(boolean between) {
        return Toy.opened(logits(1), between ? Optional.of(logits(2)) : Optional.empty(), split());
    }

    private static OpenedDataset explicit(boolean between) {
        return Toy.opened(centred(logits(1)), between ? Optional.of(centred(logits(2))) : Optional.empty(), split());
    }

    private static SolvedTarget solve(OpenedDataset data, Focus focus, Gauge gauge) {
        return new SolveTarget(data, 3, new Formulation(focus, DictionaryRule.USUAL, gauge), LAMBDA)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "false, 0.7", "true, 0", "true, 0.7"})
    void aSolutionAndItsTableAreThoseOfCentredData(boolean between, double share) {
        Focus focus = new Focus(share, ShareKind.SOFTMAX);
        SolvedTarget gauged = solve(given(between), focus, Gauge.CENTRED);
        SolvedTarget expected = solve(explicit(between), focus, Gauge.AS_GIVEN);
        Solution one = gauged.at(LAMBDA).solution();
        Solution other = expected.at(LAMBDA).solution();
        assertThat(one.gauge()).isEqualTo(Gauge.CENTRED);
        for (int j = 0; j < N; j++) {
            assertThat(one.coefficient(j)).isCloseTo(other.coefficient(j), within(1e-9));
        }
        assertThat(one.error()).isCloseTo(other.error(), within(1e-9));
        assertThat(gauged.path().certify(one).isExact()).isTrue();
        Table1 table = JudgedSolution.of(gauged.at(LAMBDA), Progress.NONE, Workers.CALLER)
                .table();
        Table1 same = JudgedSolution.of(expected.at(LAMBDA), Progress.NONE, Workers.CALLER)
                .table();
        assertThat(table.absErr().getAsDouble()).isCloseTo(same.absErr().getAsDouble(), within(1e-9));
        assertThat(solve(given(between), focus, Gauge.AS_GIVEN)
                        .at(LAMBDA)
                        .solution()
                        .coefficient(one.support()[0]))
                .isNotCloseTo(one.coefficient(one.support()[0]), within(1e-6));
    }

    @Test
    void aSearchAndTheErrorsWithoutPenaltyFollowTheGauge() {
        OpenedDataset data = given(false);
        List<CategoryDependency> gauged = new FindDependencies(
                        data, new Formulation(Focus.NONE, DictionaryRule.USUAL, Gauge.CENTRED), 0.8, 5)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        List<CategoryDependency> expected = new FindDependencies(explicit(false), Formulation.USUAL, 0.8, 5)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        for (int i = 0; i < N; i++) {
            assertThat(gauged.get(i).steps())
                    .extracting(CategoryDependency.Step::exceeding)
                    .isEqualTo(expected.get(i).steps().stream()
                            .map(CategoryDependency.Step::exceeding)
                            .toList());
        }
        assertThat(new ErrorsWithoutPenalty(data, Gauge.CENTRED)
                        .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                        .isZeroToWorkingPrecision(3))
                .as("the rows of P C P sum to 0")
                .isTrue();
        assertThat(data.redundancy(Progress.NONE).isZeroToWorkingPrecision(3)).isFalse();
    }

    @Test
    void resultsGoWithTheDataThatWereOpened() {
        OpenedDataset data = given(false);
        SolvedTarget solved = solve(data, Focus.NONE, Gauge.CENTRED);
        assertThat(solved.data()).isNotSameAs(data);
        assertThat(solved.data().asGiven()).isSameAs(data);
        assertThat(data.in(Gauge.CENTRED, Progress.NONE, Workers.CALLER)).isSameAs(solved.data());
        assertThat(solved.data().in(Gauge.CENTRED, Progress.NONE, Workers.CALLER))
                .isSameAs(solved.data());
        assertThat(EvaluateTarget.of(solved.at(LAMBDA)).needs()).hasValue(data);
    }

    @Test
    void everyKindSaysTheGauge() {
        for (FigureKind<?> kind : FigureKinds.ALL) {
            FigureStyle style =
                    FigureStyle.print(kind.usualSize().width(), kind.usualSize().height());
            ExplorerState state = Toy.state(3, new LambdaSetting.Ratio(0.2)).withGauge(Gauge.CENTRED);
            OpenedDataset data = Toy.offering(kind);
            if (kind.refusal(data, state).isPresent()) {
                assertThat(data.truth())
                        .as(kind.key() + " is not of another gauge")
                        .isPresent();
                continue;
            }
            Figure figure = new PlateRequest<>(kind, state, style)
                    .draw(data, Progress.NONE, Workers.CALLER)
                    .figure();
            String words = Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining("\n"));
            assertThat(words).as(kind.key()).contains("rows centred");
            assertThat(Geometry.outsidePage(figure)).as(kind.key()).isEmpty();
        }
    }
}
