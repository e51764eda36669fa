package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.PeculiarDependency;

/** Peculiar dependencies in the real window: they follow λ, a click pins both ends, a double click goes to the target. */
final class PeculiarJobTest extends WindowJob {

    @Test
    void peculiarDependenciesFollowLambdaAndLeadToTheirCategories() {
        robot.interact(() -> window.opening().sample(Sample.TINY200));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(3))));
        robot.interact(() -> window.beside().showPeculiar());
        until("k = 3", () -> said().contains("k = 3"));
        assertThat(table().getItems())
                .isNotEmpty()
                .allMatch(row -> row.distance() >= 0.5)
                .isSortedAccordingTo(Comparator.comparingDouble(PeculiarDependency::peculiarity)
                        .reversed());
        until("half-samples", () -> table().getItems().get(0).frequency().isPresent());
        assertThat(said()).contains("of half-samples say so");

        PeculiarDependency first = table().getItems().get(0);
        robot.clickOn(cell(0));
        assertThat(explorer.state().get().pins().columns())
                .containsExactlyInAnyOrder(first.target(), first.predictor());
        PeculiarDependency other = table().getItems().get(4);
        robot.doubleClickOn(cell(4));
        until("its target", () -> explorer.state().get().target() == other.target());
        assertThat(explorer.state().get().pins().columns())
                .as("as before the double click")
                .containsExactlyInAnyOrder(first.target(), first.predictor());
        robot.type(KeyCode.SPACE);
        assertThat(explorer.state().get().pins().columns()).contains(other.target(), other.predictor());

        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.2))));
        until("a ratio", () -> said().contains("λ/λ_max = 0.2"));
        assertThat(table().getItems()).extracting(PeculiarDependency::frequency).isNotEqualTo(OptionalDouble.empty());

        robot.interact(() -> window.opening().sample(Sample.PLANTED));
        until("no ids", () -> said().contains("carry no WordNet ids"));
        assertThat(table().getItems()).isEmpty();
        assertNoFailure();
    }

    private Node cell(int row) {
        return robot.from(table()).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(shown -> shown.getIndex() == row)
                .findFirst()
                .orElseThrow()
                .lookup(".table-cell");
    }

    private String said() {
        return robot.lookup("#peculiar-said")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private TableView<PeculiarDependency> table() {
        return robot.lookup("#peculiar-table").query();
    }
}
