package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.sample.Sample;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A job in the labs: the window with the features that come with the program, and what a person does there. */
@ExtendWith(ApplicationExtension.class)
abstract class LabsJob {

    final List<Failure> failures = new ArrayList<>();
    final Explorer explorer = new Explorer();
    MainWindow window;
    FxRobot robot;
    private BackgroundTasks tasks;
    private Stage stage;

    @TempDir
    Path folder;

    /** To be called by the method that TestFX starts, which it looks for in the class of the test alone. */
    void open() {
        stage = new Stage();
        tasks = new BackgroundTasks();
        window = new MainWindow(
                new Services(explorer, tasks, failures::add, new InMemoryPreferences(), new IntoFolder()), stage);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @BeforeEach
    void openTheSample(FxRobot given) {
        robot = given;
        robot.interact(() -> window.opening().sample(Sample.TINY200));
        until("the first picture", () -> explorer.picture().get() != null);
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            tasks.close();
            stage.close();
        });
    }

    void type(String field, String words) {
        robot.interact(() -> robot.lookup(field)
                .<TextInputControl>queryAs(TextInputControl.class)
                .setText(words));
    }

    void fire(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    boolean isDisabled(String node) {
        return robot.lookup(node).query().isDisabled();
    }

    void choose(String menu, String item) {
        robot.interact(() -> robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    void closeLabs() {
        robot.interact(() -> {
            DialogPane labs = robot.lookup("#labs").queryAs(DialogPane.class);
            ((ButtonBase) labs.lookupButton(ButtonType.CLOSE)).fire();
        });
        until("no labs", () -> robot.lookup("#labs").tryQuery().isEmpty());
    }

    String text(String label) {
        return robot.lookup(label).queryLabeled().getText();
    }

    /** The number that a cell of a table begins with. */
    double number(String table, int row, int column) {
        return robot.lookup(table).queryAs(GridPane.class).getChildren().stream()
                .filter(cell -> GridPane.getRowIndex(cell) == row && GridPane.getColumnIndex(cell) == column)
                .map(cell -> ((Label) cell).getText().replaceFirst(" .*", "").replace('\u2212', '-'))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }

    String copied() {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(300, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What is written goes where the test looks. */
    private final class IntoFolder extends NoFiles {
        @Override
        public Optional<Path> askSave(Window owner, String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }
}
