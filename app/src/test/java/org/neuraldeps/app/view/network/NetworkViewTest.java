package org.neuraldeps.app.view.network;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Gauge;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rows are centred from the menu of the network, which says so; one step to undo. */
@ExtendWith(ApplicationExtension.class)
final class NetworkViewTest {

    private final Explorer explorer = new Explorer();

    @Start
    void start(Stage stage) {
        new Solving(explorer, new Results(new CurrentThreadTasks(), failure -> {}));
        stage.setScene(new Scene(new Pane(
                new NetworkView(explorer, request -> {}, () -> {}, new NetworkView.Comparing(() -> {}, () -> {}))
                        .root())));
        stage.show();
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.2)));
    }

    @Test
    void theGaugeIsChosenShownAndUndone(FxRobot robot) {
        MenuButton button = robot.lookup("#network").queryAs(MenuButton.class);
        CheckMenuItem centred = button.getItems().stream()
                .filter(item -> "network-centred".equals(item.getId()))
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
        double before = explorer.picture().get().solution().error();
        robot.interact(centred::fire);
        assertThat(explorer.state().get().problem().gauge()).isEqualTo(Gauge.CENTRED);
        assertThat(button.getText()).endsWith(", rows centred");
        assertThat(explorer.picture().get().solution().gauge()).isEqualTo(Gauge.CENTRED);
        assertThat(explorer.picture().get().solution().error()).isNotEqualTo(before);
        robot.interact(explorer::undo);
        assertThat(centred.isSelected()).isFalse();
        assertThat(button.getText()).doesNotContain("centred");
        assertThat(explorer.picture().get().solution().error()).isEqualTo(before);
    }
}
