package org.neuraldeps.app.shell;

import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.failure.FailureDialog;
import org.neuraldeps.ui.Messages;

/** The window as a JavaFX application. */
public final class ExplorerApp extends Application {

    private BackgroundTasks tasks;

    @Override
    public void start(Stage stage) {
        Consumer<Failure> onFailure = failure -> FailureDialog.show(failure, stage);
        tasks = new BackgroundTasks();
        tasks.catchUncaught(Messages.text("failure.uncaught"), onFailure);
        Preferences preferences = Preferences.userRoot().node("org/neuraldeps/explorer");
        new MainWindow(
                new Services(new Explorer(), tasks, onFailure, preferences, new DesktopFileDialogs(preferences)),
                stage);
        WindowMemory.of(stage, preferences);
        stage.show();
    }

    @Override
    public void stop() {
        tasks.close();
    }
}
