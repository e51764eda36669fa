package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.RowAgreement;

/** The dependencies of two networks beside each other, in the real window, which follows λ. */
final class AgreementJobTest extends WindowJob {

    @Test
    void twoNetworksAreComparedAndLambdaIsFollowed() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> window.beside().comparing().all().run());
        until("one network", () -> said().contains("One network"));
        assertThat(table().getItems()).isEmpty();

        DataRequest shown = explorer.state().get().data();
        robot.interact(() -> window.opening()
                .change(shown.predictedFrom(shown.targets().siblings().get(0))));
        until("two networks", () -> explorer.state().get().data().isBetween());
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(5))));
        until("k = 5", () -> said().contains("k = 5"));
        assertThat(table().getItems()).hasSize(1000);
        assertThat(said()).contains("dependencies are in both").contains("p = 0.001");
        assertThat(table().getItems().get(0).overlap()).isZero();

        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(1))));
        until("k = 1", () -> said().contains("k = 1"));
        assertThat(table().getItems())
                .allSatisfy(row -> assertThat(row.shared() + row.here()).isLessThanOrEqualTo(1));

        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "atlas"))));
        until("the atlas", () -> title().contains("1000 dependencies"));
        robot.clickOn("#filter-middle");
        robot.clickOn("#all-filter-layer-solved");
        assertThat(explorer.state().get().look().atlas().layers())
                .as("one stays")
                .containsExactly(EdgeLayer.SOLVED);
        robot.clickOn("#all-filter-layer-shared");
        robot.clickOn("#all-filter-layer-solved");
        until("those in both", () -> title().contains(table().getItems().stream()
                        .mapToInt(RowAgreement::shared)
                        .sum() + " dependencies"));
        assertNoFailure();
    }

    private String title() {
        return window.workspace()
                .flatMap(workspace ->
                        workspace.figure(Pane.MIDDLE).shown().canvas().figure())
                .map(Figure::title)
                .orElse("");
    }

    private String said() {
        return robot.lookup("#agreement-said")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private TableView<RowAgreement> table() {
        return robot.lookup("#agreement-table").query();
    }
}
