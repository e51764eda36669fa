package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.StateFolder;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.failure.FailureDialog;
import org.neuraldeps.app.view.log.LogHandler;
import org.neuraldeps.ui.Messages;

/** The window as a JavaFX application. Its one parameter, if any, is a file to open. */
public final class ExplorerApp extends Application {

    private BackgroundTasks tasks;
    private Rescue rescue;
    private LogHandler loggers;

    @Override
    public void start(Stage stage) {
        Consumer<Failure> onFailure = failure -> FailureDialog.show(failure, stage);
        tasks = new BackgroundTasks();
        tasks.endWithProgram();
        Preferences preferences = Preferences.userRoot().node("org/neuraldeps/explorer");
        MainWindow window = new MainWindow(
                new Services(new Explorer(), tasks, onFailure, preferences, new DesktopFileDialogs(preferences)),
                stage);
        tasks.catchUncaught(Messages.text("failure.uncaught"), window::failed);
        loggers = LogHandler.listen("org.neuraldeps", window.log());
        WindowMemory.of(stage, preferences);
        stage.show();
        rescue = window.rescue(new Autosaves(StateFolder.ofThisUser().resolve("autosave")));
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window::open);
    }

    @Override
    public void stop() {
        loggers.close();
        tasks.close();
        rescue.end();
    }
}
