package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.data.DataException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a failure to the badge, the window behind it, and the clipboard. */
@ExtendWith(ApplicationExtension.class)
final class LogJobTest {

    private final List<Failure> failures = new ArrayList<>();
    private BackgroundTasks tasks;
    private MainWindow window;
    private Stage stage;
    private FxRobot robot;

    @TempDir
    Path folder;

    @Start
    void start(Stage shared) {
        stage = new Stage();
        tasks = new BackgroundTasks();
        Preferences preferences = new InMemoryPreferences();
        window = new MainWindow(
                new Services(new Explorer(), tasks, failures::add, preferences, new DesktopFileDialogs(preferences)),
                stage);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @BeforeEach
    void keepRobot(FxRobot given) {
        robot = given;
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            tasks.close();
            stage.close();
        });
    }

    @Test
    void aFailureIsCountedListedAndCopied() {
        assertThat(badge().getText()).isEmpty();
        assertThat(badge().getAccessibleText()).isEqualTo("Log, nothing unread");
        Path missing = folder.resolve("missing.npy");
        robot.interact(() -> window.open(missing));
        until("the badge", () -> badge().getText().equals("1"));
        assertThat(failures).as("shown at once, too").hasSize(1);
        assertThat(badge().getAccessibleText()).isEqualTo("Log, unread: errors 1, warnings 0");

        robot.clickOn("#log-badge");
        until("the log", () -> list().getItems().size() == 1);
        assertThat(badge().getText()).as("read").isEmpty();
        String message = failures.get(0).title() + ": " + failures.get(0).message();
        assertThat(message).contains("missing.npy");
        assertThat(details().getText()).endsWith("Error  " + message);

        robot.interact(() -> window.failed(Failure.of("Unexpected", new IllegalStateException("here"))));
        until("the newest", () -> details().getText().contains("Unexpected: IllegalStateException: here"));
        assertThat(details().getText()).contains("at org.neuraldeps.app.shell.LogJobTest");
        assertThat(badge().getText()).as("the log is open").isEmpty();

        robot.clickOn("#log-copy");
        assertThat(copied()).isEqualTo(details().getText());
        robot.interact(() -> list().requestFocus());
        robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
        assertThat(copied()).contains(message, "Unexpected: IllegalStateException: here");
    }

    @Test
    void theHelpMenuOpensItOnceAndClearEmptiesIt() {
        robot.interact(
                () -> window.failed(Failure.of("Solve", new DataException("row 3", "is empty", "leave it out"))));
        robot.interact(() -> {
            window.showLog();
            window.showLog();
        });
        until("the log", () -> list().getItems().size() == 1);
        assertThat(robot.lookup("#log-list").queryAll()).hasSize(1);
        robot.clickOn("#log-clear");
        assertThat(list().getItems()).isEmpty();
        assertThat(details().getText()).isEmpty();
        assertThat(robot.lookup("#log-clear").queryButton().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        until("the log to go", () -> robot.lookup("#log-list").tryQuery().isEmpty());
        robot.interact(
                () -> window.failed(Failure.of("Solve", new DataException("row 4", "is empty", "leave it out"))));
        until("the badge again", () -> badge().getText().equals("1"));
    }

    private Button badge() {
        return robot.lookup("#log-badge").queryButton();
    }

    private ListView<?> list() {
        return robot.lookup("#log-list").query();
    }

    private TextArea details() {
        return robot.lookup("#log-details").query();
    }

    private String copied() {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
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
