package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.settings.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Settings apply at once, and the next window has them. */
@ExtendWith(ApplicationExtension.class)
final class SettingsTest {

    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final List<Failure> failures = new ArrayList<>();
    private BackgroundTasks tasks;
    private Stage stage;

    @Start
    void start(Stage shared) {
        stage = new Stage();
        tasks = new BackgroundTasks();
        fill();
        stage.show();
    }

    private void fill() {
        new MainWindow(
                new Services(new Explorer(), tasks, failures::add, preferences, new DesktopFileDialogs(preferences)),
                stage);
    }

    @AfterEach
    void nothingFailed(FxRobot robot) {
        robot.interact(() -> {
            tasks.close();
            stage.close();
        });
        assertThat(failures).isEmpty();
    }

    @Test
    void themeAndSizeApplyAtOnceAndAreRemembered(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        ChoiceBox<Theme> theme = robot.lookup("#setting-theme").query();
        Spinner<Integer> scale = robot.lookup("#setting-scale").query();
        double button = robot.lookup("#open-sample").<Button>query().getHeight();
        robot.interact(() -> theme.setValue(Theme.DARK));
        robot.interact(() -> scale.increment(5));
        assertThat(sheets()).contains("dark.css");
        until(
                "larger letters",
                () -> robot.lookup("#open-sample").<Button>query().getHeight() > 1.2 * button);
        robot.interact(this::fill);
        assertThat(sheets()).contains("dark.css");
        until(
                "larger letters again",
                () -> robot.lookup("#open-sample").<Button>query().getHeight() > 1.2 * button);
        robot.interact(() -> robot.lookup("#settings-usual").<Button>query().fire());
        assertThat(theme.getValue()).isEqualTo(Theme.LIGHT);
        assertThat(scale.getValue()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "'prefer-dark', true",
        "'default', false",
        "Dark, true",
        "'AppsUseLightTheme    REG_DWORD    0x0', true",
        "'AppsUseLightTheme    REG_DWORD    0x1', false",
        "No such schema, false"
    })
    void theAnswerOfADesktopIsRead(String answer, boolean dark) {
        assertThat(DesktopTheme.saysDark(answer)).isEqualTo(dark);
    }

    private String sheets() {
        return String.join(" ", stage.getScene().getStylesheets());
    }

    private static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
    }
}
