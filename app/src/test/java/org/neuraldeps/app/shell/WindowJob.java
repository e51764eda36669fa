package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.moments.Refining;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What every job in a window of its own begins and ends with; a test that provokes failures says so by reading them. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowJob {

    private static final int PATIENCE_SECONDS = 60;

    final Explorer explorer = new Explorer();
    final List<Failure> failures = new ArrayList<>();
    final Preferences preferences = new InMemoryPreferences();
    BackgroundTasks tasks;
    MainWindow window;
    Stage stage;
    FxRobot robot;

    @BeforeEach
    final void showWindow(FxRobot given) {
        robot = given;
        robot.interact(this::show);
    }

    private void show() {
        stage = new Stage();
        tasks = new BackgroundTasks();
        tasks.catchUncaught("uncaught", failures::add);
        window =
                new MainWindow(new Services(explorer, tasks, failures::add, preferences, dialogs(), refining()), stage);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @AfterEach
    final void closeWindow() {
        robot.interact(() -> {
            tasks.close();
            stage.close();
        });
    }

    /** Asks for files; nobody is asked where a job says nothing else. */
    FileDialogs dialogs() {
        return new NoFiles();
    }

    /** When large data are shown before all of them have been read. */
    Refining refining() {
        return Refining.USUAL;
    }

    /** Waits until something holds, looked at on the interface thread. */
    final void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition)
                    .get());
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what + "; failures: " + failures, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Nothing went wrong. */
    final void assertNoFailure() {
        assertThat(failures).as("failures").isEmpty();
    }
}
