package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** φ is dragged on a target with six positive rows: they are won, and rows of others with them. */
@ExtendWith(ApplicationExtension.class)
final class FocusJobTest {

    /** "monarch": six positive evaluation rows. */
    private static final int MONARCH = 323;

    private final Explorer explorer = new Explorer();
    private final List<Failure> failures = new ArrayList<>();
    private BackgroundTasks tasks;
    private MainWindow window;
    private Stage stage;
    private FxRobot robot;

    @Start
    void start(Stage shared) {
        stage = new Stage();
        tasks = new BackgroundTasks();
        window = new MainWindow(
                new Services(explorer, tasks, failures::add, new InMemoryPreferences(), new NoFiles()), stage);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @BeforeEach
    void openTheSample(FxRobot given) {
        robot = given;
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state ->
                state.withTarget(CategoryRef.of(explorer.data().get().dataset().categories(), MONARCH))));
        until(
                "monarch",
                () -> explorer.picture().get().solved().target() == MONARCH
                        && !line("Positives").isEmpty());
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            tasks.close();
            stage.close();
        });
    }

    @Test
    void positivesAreWonAndRowsOfOthersWithThem() {
        assertThat(line("Positives")).isEqualTo("6");
        assertThat(line("Pos Acc")).isEqualTo("0.0 %");
        assertThat(line("False wins")).isEqualTo("0");
        assertThat(sentence()).contains("All rows weigh alike");

        robot.drag("#focus-slider .thumb").moveBy(230, 0).drop();
        until("a focus", () -> focus() > 0.5 && line("Pos Acc").equals("100.0 %"));
        assertThat(explorer.moving().get()).isFalse();
        assertThat(Integer.parseInt(line("False wins"))).isPositive();
        assertThat(sentence()).contains("rows of its own", "false ones too");
        assertThat(text("#trust-numbers")).contains("worth");

        robot.interact(explorer::undo);
        until("all rows alike", () -> focus() == 0 && line("Pos Acc").equals("0.0 %"));
        assertThat(failures).isEmpty();
    }

    @Test
    void itIsTypedRefusedAndWeighedByLabel() {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.SHORTCUT);
        robot.write("1.2").type(KeyCode.ENTER);
        assertThat(text("#focus-sentence")).isEqualTo("φ is at least 0 and below 1.");
        robot.interact(
                () -> robot.lookup("#focus-field").queryTextInputControl().selectAll());
        robot.write("0.8").type(KeyCode.ENTER);
        until("a focus", () -> focus() == 0.8);
        double bySoftmax = applied().effectiveRows();
        robot.interact(() -> {
            MenuButton by = robot.lookup("#focus-by").queryAs(MenuButton.class);
            by.getItems().get(1).fire();
        });
        until("a share by label", () -> focus() == 0.8 && applied().effectiveRows() != bySoftmax);
        assertThat(applied().effectiveRows())
                .as("rows with the label")
                .isEqualTo(Math.rint(applied().effectiveRows()));
        assertThat(failures).isEmpty();
    }

    private AppliedFocus applied() {
        return explorer.picture().get().solution().focus().orElseThrow();
    }

    private double focus() {
        return explorer.picture()
                .get()
                .solution()
                .focus()
                .map(applied -> applied.focus().share())
                .orElse(0.0);
    }

    /** The number in a line of Table 1; empty where there is no such line. */
    private String line(String name) {
        GridPane table = robot.lookup("#table1").queryAs(GridPane.class);
        return table.getChildren().stream()
                .filter(cell -> ((Label) cell).getText().equals(name))
                .findFirst()
                .map(cell -> table.getChildren().get(table.getChildren().indexOf(cell) + 1))
                .map(cell -> ((Label) cell).getText())
                .orElse("");
    }

    private String sentence() {
        return text("#focus-sentence");
    }

    private String text(String label) {
        return robot.lookup(label).queryLabeled().getText();
    }

    private static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
