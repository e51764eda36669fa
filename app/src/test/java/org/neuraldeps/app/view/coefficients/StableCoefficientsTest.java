package org.neuraldeps.app.view.coefficients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.CoefficientKind;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.stability.CoefficientStability;

/** The coefficients with what half-samples say of them. */
final class StableCoefficientsTest {

    private static final String HALVES = "half-samples";

    private final Explorer explorer = new Explorer();
    private final SteppingTasks tasks = new SteppingTasks();
    private CoefficientsModel model;

    @BeforeEach
    void solve() {
        Results results = new Results(tasks, failure -> {});
        new Solving(explorer, results);
        explorer.enter(PlantedToy.plain(), Toy.state(PlantedToy.TARGET, new LambdaSetting.Nonzeros(9)));
        model = new CoefficientsModel(explorer, results);
        tasks.finishAll();
    }

    private CoefficientTable table() {
        return model.table().get();
    }

    private List<CoefficientRow> listed() {
        return table().listed(CoefficientFilter.ALL);
    }

    private void tell(StabilityLook look) {
        explorer.change(state -> state.looking(state.look().judging(look)));
    }

    @Test
    void nobodyAsksNobodySolves() {
        assertThat(tasks.waiting()).noneMatch(title -> title.contains(HALVES));
        assertThat(table().stabilityWords()).isEmpty();
        assertThat(table().rows()).hasSize(9).allMatch(row -> row.stability().isEmpty());
    }

    @Test
    void rowsAreMarkedOnceTheHalvesAreThere() {
        tell(StabilityLook.MARKED);
        assertThat(table().stabilityWords()).contains("half-samples are not solved yet");
        assertThat(listed()).hasSize(9).allMatch(row -> row.stability().isEmpty());
        tasks.finishAll();
        assertThat(listed()).hasSize(9).allSatisfy(row -> {
            RowStability halves = row.stability().orElseThrow();
            assertThat(halves.isPale()).isEqualTo(halves.frequency() < CoefficientStability.STABLE);
            assertThat(halves.interval().lower())
                    .isLessThanOrEqualTo(halves.interval().upper());
        });
        long stable = listed().stream()
                .filter(row -> !row.stability().orElseThrow().isPale())
                .count();
        assertThat(stable).isBetween(1L, 8L);
        assertThat(table().stabilityWords())
                .contains(stable + " of 9 stable: selected by at least 75 % of 100 half-samples");
    }

    @Test
    void cancelledHalvesAreSaidToBeCancelledUntilSomebodyTriesAgain() {
        tell(StabilityLook.MARKED);
        tasks.cancel(tasks.waiting().stream()
                .filter(title -> title.contains(HALVES))
                .findFirst()
                .orElseThrow());
        assertThat(table().stabilityWords()).contains("no half-samples: cancelled");
        assertThat(listed()).hasSize(9).allMatch(row -> row.stability().isEmpty());
        tell(StabilityLook.HIDDEN);
        assertThat(table().stabilityWords()).isEmpty();
        tell(StabilityLook.MARKED);
        assertThat(table().stabilityWords()).contains("half-samples are not solved yet");
        tasks.finishAll();
        assertThat(table().stability().areKnown()).isTrue();
    }

    @Test
    void onlyWhatIsStableIsListedOfTheRefitToo() {
        tell(StabilityLook.STABLE_ONLY);
        tasks.finishAll();
        assertThat(listed())
                .hasSizeBetween(1, 8)
                .allMatch(row -> row.stability().orElseThrow().frequency() >= CoefficientStability.STABLE);
        int stable = listed().size();
        model.choose(CoefficientKind.REFIT);
        tasks.finishAll();
        assertThat(listed()).hasSize(stable);
        tell(StabilityLook.HIDDEN);
        assertThat(listed()).hasSize(9);
    }

    @Test
    void halvesAreAskedForWhenLambdaRestsAndNotAtATick() {
        tell(StabilityLook.MARKED);
        tasks.finishAll();
        explorer.move(state -> state.withLambda(new LambdaSetting.Nonzeros(12)), new StateHistory.Gesture());
        assertThat(tasks.waiting()).noneMatch(title -> title.contains(HALVES));
        assertThat(table().stability().areKnown()).as("below what was solved").isFalse();
        explorer.move(state -> state.withLambda(new LambdaSetting.Nonzeros(4)), new StateHistory.Gesture());
        assertThat(table().stability().areKnown()).as("above: looked up").isTrue();
        explorer.move(state -> state.withLambda(new LambdaSetting.Nonzeros(12)), new StateHistory.Gesture());
        explorer.rest();
        assertThat(tasks.waiting()).anyMatch(title -> title.contains(HALVES));
        tasks.finishAll();
        assertThat(table().stability().areKnown()).isTrue();
    }

    @Test
    void anotherTargetHasHalvesOfItsOwn() {
        tell(StabilityLook.MARKED);
        tasks.finishAll();
        explorer.change(
                state -> state.withTarget(CategoryRef.of(Categories.numbered(PlantedToy.SIZE), PlantedToy.OTHER)));
        tasks.finishAll();
        assertThat(listed())
                .filteredOn(row -> row.category() == 4 || row.category() == 8)
                .hasSize(2)
                .allMatch(row -> row.stability().orElseThrow().frequency() == 1);
    }
}
