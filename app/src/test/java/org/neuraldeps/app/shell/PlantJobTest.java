package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** One job: plant a network, and see what a solution finds of it. */
class PlantJobTest extends WindowJob {

    @TempDir
    private Path folder;

    @Test
    void aPlantedNetworkIsMadeOpenedAndMarked() {
        robot.interact(window.questions()::askPlant);
        type("categories", "30");
        type("width", "20");
        assertThat(robot.lookup("#planting-badge").query().isVisible()).isTrue();
        assertThat(robot.lookup("#planting-warning").queryAs(Label.class).getText())
                .contains("not identifiable");
        type("width", "none");
        assertThat(plant().isDisabled()).isTrue();
        assertThat(robot.lookup("#planting-problem").queryAs(Label.class).getText())
                .contains("Width d: “none”");
        type("width", "");
        type("rows", "400");
        assertThat(robot.lookup("#planting-badge").query().isVisible()).isFalse();
        Path taken = folder.resolve("planted");
        type("folder", taken.resolve("nowhere").resolve("deeper").toString());
        robot.interact(() -> ((Button) plant()).fire());
        until("a refusal", () -> robot.lookup("#planting-problem").query().isVisible());
        assertThat(robot.lookup("#planting-problem").queryAs(Label.class).getText())
                .contains("there is no folder");
        type("folder", taken.toString());
        robot.interact(() -> ((Button) plant()).fire());
        until("the network", () -> explorer.picture().get() != null);
        assertThat(taken.resolve("truth.json")).exists();
        assertThat(robot.lookup("#planting").queryAllAs(DialogPane.class)).isEmpty();
        assertThat(explorer.data().get().truth()).isPresent();
        showWhatIsFound();
        assertNoFailure();
        assertThat(Files.exists(taken.resolve("logits.npy"))).isTrue();
    }

    private void showWhatIsFound() {
        int target =
                explorer.data().get().truth().orElseThrow().targets().get(0).target();
        robot.interact(() -> explorer.change(state -> state.withTarget(
                        CategoryRef.of(explorer.data().get().dataset().categories(), target))
                .withLambda(new LambdaSetting.Ratio(0.999))));
        until("the target", () -> explorer.picture().get().solution().target() == target);
        TableView<?> table = robot.lookup("#coefficient-table").queryAs(TableView.class);
        until("the missed", () -> table.getItems().size() >= 3);
        assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getId).contains("column-truth");
        assertThat(robot.lookup("#coefficient-found").queryAs(Label.class).getText())
                .contains("of 3 found");
    }

    private Node plant() {
        return robot.lookup("#planting-plant").query();
    }

    private void type(String key, String words) {
        robot.interact(
                () -> robot.lookup("#planting-" + key).queryAs(TextField.class).setText(words));
    }
}
