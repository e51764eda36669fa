package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.tour.BundledTour;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.view.failure.FailureDialog;

/**
 * Makes a picture of every step of a tour, in the real window on the whole screen: folder, light or dark, and perhaps the
 * file of a tour in place of the one that comes with the program. Needs a display; {@code xvfb-run} gives one. From the top
 * of a checkout:
 *
 * <pre>{@code
 * xvfb-run -a -s "-screen 0 1600x1000x24" mvn -q test-compile exec:java -pl app -am -Dexec.classpathScope=test \
 *     "-Dmain.class=org.neuraldeps.app.shell.TourShots\$Main" "-Dexec.args=pictures light"
 * }</pre>
 */
public final class TourShots extends Application {

    /** What is solved, judged and drawn is there by then. */
    private static final Duration REST = Duration.seconds(4);

    private Stage stage;
    private MainWindow window;
    private Path folder;
    private int step;
    private int steps;

    /** Starts the pictures; a class that is itself an application cannot be started from the class path. */
    static final class Main {
        private Main() {}

        /** Arguments: folder, light or dark, and perhaps a file. */
        public static void main(String[] args) {
            launch(TourShots.class, args);
        }
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        folder = Path.of(getParameters().getRaw().get(0));
        BackgroundTasks tasks = new BackgroundTasks();
        window = new MainWindow(
                new Services(
                        new Explorer(),
                        tasks,
                        failure -> FailureDialog.show(failure, primary),
                        new InMemoryPreferences(),
                        new NoFiles()),
                primary);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        if (getParameters().getRaw().get(1).equals("dark")) {
            window.toggleTheme();
        }
        after(Duration.seconds(2), this::welcome);
    }

    private void welcome() {
        Snapshots.write(stage.getScene(), folder.resolve("tour-00-before.png"));
        Optional<Tour> given =
                getParameters().getRaw().stream().skip(2).findFirst().map(file -> TourFile.read(Path.of(file)));
        Tour tour = given.orElseGet(BundledTour::read);
        steps = tour.steps().size();
        window.tours().begin(tour, tour.title(), Optional.empty(), 0);
        after(REST.multiply(2), this::shoot);
    }

    private void shoot() {
        step++;
        Snapshots.write(stage.getScene(), folder.resolve(String.format("tour-%02d.png", step)));
        if (step < steps) {
            press(KeyCode.PAGE_DOWN);
            after(REST, this::shoot);
        } else {
            press(KeyCode.ESCAPE);
            after(REST, this::write);
        }
    }

    /** The window as it was, and the one in which tours are written. */
    private void write() {
        Snapshots.write(stage.getScene(), folder.resolve("tour-98-after.png"));
        window.tourWriting().draft().open(BundledTour.read(), Optional.empty());
        window.tourWriting().add();
        after(REST, () -> {
            Snapshots.write(
                    Window.getWindows().get(Window.getWindows().size() - 1).getScene(),
                    folder.resolve("tour-99-writing.png"));
            Platform.exit();
        });
    }

    private void press(KeyCode code) {
        stage.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void after(Duration time, Runnable then) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> then.run());
        pause.play();
    }
}
