package org.neuraldeps.app.view.coefficients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.state.CoefficientKind;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** The coefficients of a target whose truth is known. */
final class TrueCoefficientsTest {

    private final Explorer explorer = new Explorer();

    private CoefficientsModel model(OpenedDataset data) {
        Results results = new Results(new CurrentThreadTasks(), failure -> {});
        new Solving(explorer, results);
        explorer.enter(data, Toy.state(PlantedToy.TARGET, new LambdaSetting.Nonzeros(5)));
        return new CoefficientsModel(explorer, results);
    }

    @Test
    void whatIsMissedHasRowsOfItsOwnAtZero() {
        List<CoefficientRow> rows = model(PlantedToy.DATA).table().get().rows();
        assertThat(rows).hasSize(6);
        assertThat(rows)
                .filteredOn(row -> row.mark().equals(Optional.of(TruthMark.FOUND)))
                .extracting(CoefficientRow::category)
                .containsExactly(3, 7, 11, 15);
        CoefficientRow last = rows.get(5);
        assertThat(last.category()).isEqualTo(19);
        assertThat(last.mark()).contains(TruthMark.MISSED);
        assertThat(last.value()).isZero();
        assertThat(last.truth()).isEqualTo(-0.05);
        assertThat(last.correlation()).isNotZero();
    }

    @Test
    void theRefitIsMarkedTooAndTheTableCounts() {
        CoefficientsModel model = model(PlantedToy.DATA);
        assertThat(model.table().get().found()).contains("4 of 5 found, 1 false, 1 missed");
        model.choose(CoefficientKind.REFIT);
        assertThat(model.table().get().rows()).hasSize(6).allMatch(row -> row.mark()
                .isPresent());
    }

    @Test
    void withoutTruthNothingIsMarked() {
        CoefficientTable table = model(PlantedToy.plain()).table().get();
        assertThat(table.rows()).hasSize(5).allMatch(row -> row.mark().isEmpty());
        assertThat(table.found()).isEmpty();
    }
}
