package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.testfx.framework.junit5.Start;

/** New categories are learned from old ones, in the window, on real features, and taken out of it. */
final class LabsJobTest extends LabsJob {

    @Start
    void start(Stage shared) {
        open();
    }

    @Test
    void newCategoriesAreLearnedFromOldOnes() throws Exception {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L).release(KeyCode.L, KeyCode.SHIFT, KeyCode.SHORTCUT);
        until("the labs", () -> robot.lookup("#labs-base-run").tryQuery().isPresent());
        type("#labs-split-count", "199");
        assertThat(isDisabled("#labs-base-run")).isTrue();
        assertThat(text("#labs-base-why")).contains("from 1 to 198");

        type("#labs-split-count", "20");
        type("#labs-split-repetitions", "2");
        type("#labs-method-decay", "1");
        fire("#labs-base-run");
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(3))));
        assertThat(explorer.picture().get().solution().nonzeros())
                .as("λ does not wait for a training")
                .isEqualTo(3);
        until("the first repetition", () -> repetitions() == 1);
        fire("#labs-base-cancel");
        until("the end of it", () -> text("#labs-base-why").startsWith("Cancelled: 1 of 2"));
        assertThat(repetitions()).isEqualTo(1);

        fire("#labs-base-run");
        until("the second, too", () -> repetitions() == 2 && !isDisabled("#labs-base-run"));
        assertThat(number("#labs-base-table", 1, 1))
                .as("a head of everything that decays so much")
                .isBetween(10.0, 54.0);
        assertThat(number("#labs-base-table", 2, 1)).as("with new categories").isBetween(5.0, 54.0);

        choose("#labs-base-export", "labs-base-export-table");
        until("the table", () -> Files.exists(folder.resolve("base-new.csv")));
        assertThat(Files.readAllLines(folder.resolve("base-new.csv")))
                .hasSize(1 + 2 * 2)
                .anyMatch(line -> line.startsWith("2,joint"));
        choose("#labs-base-export", "labs-base-export-theta");
        until("Θ", () -> Files.exists(folder.resolve("theta.npz")));
        assertThat(Files.size(folder.resolve("theta.npz"))).isGreaterThan(2 * 180 * 20 * 8);
        choose("#labs-base-copy", "labs-base-copy-command");
        assertThat(copied()).isEqualTo("nde lab base-new --sample tiny200 --new 20 --repeat 2 --decay 1.0");

        resultsStayUntilOtherDataAreOpened();
        assertThat(failures).isEmpty();
    }

    private void resultsStayUntilOtherDataAreOpened() throws Exception {
        closeLabs();
        robot.interact(() -> window.beside().labs().show());
        assertThat(repetitions()).isEqualTo(2);
        Path logits = Npy.doubles(folder.resolve("logits.npy"), KeyboardTest.rows());
        robot.interact(() -> window.opening().file(logits));
        until(
                "the labs without features",
                () -> robot.lookup("#labs-open-sample").tryQuery().isPresent());
        assertThat(text("#labs-no-features")).contains("Features are", "logits");
    }

    private int repetitions() {
        return robot.lookup("#labs-base-repetitions")
                .<TableView<?>>query()
                .getItems()
                .size();
    }
}
