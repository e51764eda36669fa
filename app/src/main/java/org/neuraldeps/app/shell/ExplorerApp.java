package org.neuraldeps.app.shell;

import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.view.failure.FailureDialog;
import org.neuraldeps.ui.Messages;

/** The window as a JavaFX application. */
public final class ExplorerApp extends Application {

    private BackgroundTasks tasks;

    @Override
    public void start(Stage stage) {
        tasks = new BackgroundTasks(failure -> FailureDialog.show(failure, stage));
        tasks.catchUncaught(Messages.text("failure.uncaught"));
        Preferences preferences = Preferences.userRoot().node("org/neuraldeps/explorer");
        new MainWindow(new Services(new Explorer(), tasks, preferences, new DesktopFileDialogs()), stage);
        stage.show();
    }

    @Override
    public void stop() {
        tasks.close();
    }
}
