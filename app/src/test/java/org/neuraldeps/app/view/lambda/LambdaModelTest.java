package org.neuraldeps.app.view.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.work.Progress;

final class LambdaModelTest {

    private final Explorer explorer = new Explorer();
    private SolutionPath path;
    private LambdaModel model;

    @BeforeEach
    void solve() {
        PathOptions depth = PathOptions.full().downToRatio(1e-3);
        SolvedTarget solved = SolvedTarget.solve(Toy.DATA, Toy.DATA.problem(3, Progress.NONE), depth, Progress.NONE);
        path = solved.path();
        new Solving(explorer, new Results(new CurrentThreadTasks(), failure -> {}));
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.5)));
        model = new LambdaModel(explorer);
    }

    private double ratio() {
        return explorer.picture().get().solution().lambdaRatio();
    }

    @Test
    void theThreeUnitsSayTheSame() {
        assertThat(model.type(LambdaUnit.RATIO, "0.2")).isEmpty();
        double lambda = explorer.picture().get().solution().lambda();
        assertThat(lambda).isCloseTo(0.2 * path.lambdaMax(), org.assertj.core.data.Offset.offset(1e-12));
        int count = Integer.parseInt(model.text(LambdaUnit.NONZEROS));
        assertThat(count).isEqualTo(path.at(lambda).nonzeros());
        assertThat(model.type(LambdaUnit.NONZEROS, "4")).isEmpty();
        assertThat(explorer.picture().get().solution().nonzeros()).isEqualTo(4);
        assertThat(explorer.state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RATIO | abc | Not a number",
                "RATIO | '' | Not a number",
                "RATIO | '0,2' | with a point",
                "RATIO | -0.1 | λ / λmax must be greater than 0",
                "RATIO | 0 | λ / λmax must be greater than 0",
                "RATIO | 0e5 | must be greater than 0",
                "LAMBDA | -1 | λ must be greater than 0",
                "RATIO | 1.5 | λ / λmax is at most 1",
                "LAMBDA | 1e9 | λ is at most",
                "LAMBDA | 1e999 | λ is at most",
                "NONZEROS | 2.5 | whole number",
                "NONZEROS | -1 | whole number",
                "NONZEROS | 12 | At most 11",
                "NONZEROS | 5000000000 | At most 11",
                "NONZEROS | 99999999999999999999 | At most 11"
            })
    void aTextThatCannotBeReadIsSaidAndChangesNothing(LambdaUnit unit, String text, String why) {
        ExplorerState before = explorer.state().get();
        assertThat(model.type(unit, text)).contains(why);
        assertThat(explorer.state().get()).isSameAs(before);
        assertThat(explorer.canUndo().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-30", "1e-999"})
    void aLambdaBelowTheEndOfThePathIsAnsweredWithItsEndAndARemark(String text) {
        assertThat(model.remark()).isEmpty();
        assertThat(model.type(LambdaUnit.LAMBDA, text)).isEmpty();
        SolutionPath walked = explorer.picture().get().solved().path();
        assertThat(explorer.picture().get().solution().lambda())
                .isEqualTo(walked.end().lambda());
        assertThat(model.remark()).isEqualTo(walked.end().explanation());
        assertThat(model.type(LambdaUnit.NONZEROS, "4")).isEmpty();
        assertThat(model.remark()).isEmpty();
    }

    @Test
    void whatWasSetLastIsKeptByAnotherTargetAndAnotherNetwork() {
        for (LambdaUnit unit : LambdaUnit.values()) {
            assertThat(model.type(unit, unit == LambdaUnit.NONZEROS ? "4" : "0.3"))
                    .isEmpty();
            assertThat(model.kept()).isEqualTo(unit);
            ExplorerState state = explorer.state().get();
            ExplorerState moved = state.withTarget(CategoryRef.of(Toy.CATEGORIES, 5))
                    .on(state.data().predictedFrom(new LogitFile(Path.of("other.npy"))));
            assertThat(moved.lambda()).isEqualTo(state.lambda());
            explorer.change(before -> before.withTarget(CategoryRef.of(Toy.CATEGORIES, 5)));
            assertThat(model.kept()).isEqualTo(unit);
            explorer.undo();
        }
        model.stepToFewer();
        assertThat(model.kept()).isEqualTo(LambdaUnit.RATIO);
    }

    @Test
    void numbersHaveAPointWhateverTheLocale() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(model.type(LambdaUnit.RATIO, "0.25")).isEmpty();
            assertThat(model.text(LambdaUnit.RATIO)).isEqualTo("0.25");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void stepsVisitEveryKnotDownAndUpAgain() {
        model.toStart();
        for (Knot knot : path.knots().subList(1, path.knots().size())) {
            model.stepToMore();
            assertThat(ratio() * path.lambdaMax())
                    .isCloseTo(knot.lambda(), org.assertj.core.data.Percentage.withPercentage(1e-8));
        }
        double end = ratio();
        model.stepToMore();
        assertThat(ratio()).as("the path ends here").isEqualTo(end);
        for (int i = path.knots().size() - 2; i >= 0; i--) {
            model.stepToFewer();
            assertThat(ratio() * path.lambdaMax())
                    .isCloseTo(path.knots().get(i).lambda(), org.assertj.core.data.Percentage.withPercentage(1e-8));
        }
    }

    @Test
    void aStepFromBetweenTwoKnotsGoesToTheNearerOneInItsDirection() {
        double between =
                Math.sqrt(path.knots().get(2).lambda() * path.knots().get(3).lambda());
        explorer.change(state -> state.withLambda(new LambdaSetting.Absolute(between)));
        model.stepToFewer();
        assertThat(ratio() * path.lambdaMax())
                .isCloseTo(path.knots().get(2).lambda(), org.assertj.core.data.Percentage.withPercentage(1e-8));
    }

    @Test
    void aDragIsOneEntryAndShowsEveryStepOfIt() {
        model.begin();
        for (int i = 0; i <= 100; i++) {
            model.moveTo(i / 100.0);
            assertThat(model.position().get()).isCloseTo(i / 100.0, org.assertj.core.data.Offset.offset(1e-9));
        }
        assertThat(explorer.moving().get()).isTrue();
        model.end();
        assertThat(explorer.moving().get()).isFalse();
        explorer.undo();
        assertThat(ratio()).isEqualTo(0.5);
        assertThat(explorer.canUndo().get()).isFalse();
    }

    @Test
    void tellsWhatEntersNext() {
        model.toStart();
        int first = path.knots().get(0).entered()[0];
        assertThat(model.events().get()).contains("category " + first + " enters");
    }

    @Test
    void aSweepEndsWhenLambdaIsMovedByAnyOtherMeans() {
        List<Runnable> others = List.of(
                model::stepToFewer,
                model::stepToMore,
                () -> model.moveTo(0.4),
                model::toStart,
                () -> model.type(LambdaUnit.RATIO, "0.33"),
                explorer::undo);
        for (Runnable other : others) {
            model.togglePlay();
            model.playTo(0.2);
            model.playTo(0.25);
            assertThat(model.playing().get()).isTrue();
            other.run();
            assertThat(model.playing().get()).isFalse();
            assertThat(explorer.moving().get()).isFalse();
        }
        model.togglePlay();
        model.togglePlay();
        assertThat(model.playing().get()).isFalse();
    }
}
