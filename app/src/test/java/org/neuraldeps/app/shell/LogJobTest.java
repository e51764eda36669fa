package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.data.DataException;

/** From a failure to the badge, the window behind it, and the clipboard. */
final class LogJobTest extends WindowJob {

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new DesktopFileDialogs(preferences);
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
}
