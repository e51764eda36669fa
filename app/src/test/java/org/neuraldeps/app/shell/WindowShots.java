package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.tour.BundledTour;
import org.neuraldeps.app.view.failure.FailureDialog;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/**
 * Makes the pictures of the window in docs/images: opens the real window on the sample and writes the welcome pane and
 * the workspace in both themes and layouts, under a focus, the atlas and its measures, and the labs; with "labs", "atlas" or "measures" as a fourth argument those alone. Needs a display; {@code xvfb-run} gives one. From the top of a checkout:
 *
 * <pre>{@code
 * xvfb-run -a -s "-screen 0 1600x1000x24" mvn -q test-compile exec:java -pl app -am -Dexec.classpathScope=test \
 *     "-Dmain.class=org.neuraldeps.app.shell.WindowShots\$Main" "-Dexec.args=docs/images 1280 800"
 * }</pre>
 */
public final class WindowShots extends Application {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Explorer explorer = new Explorer();
    private Stage stage;
    private MainWindow window;
    private Path folder;

    /** Starts the pictures; a class that is itself an application cannot be started from the class path. */
    static final class Main {
        private Main() {}

        /** Arguments: folder, width, height, and perhaps "labs", "teaching", "atlas" or "measures". */
        public static void main(String[] args) {
            launch(WindowShots.class, args);
        }
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        folder = Path.of(getParameters().getRaw().get(0));
        Consumer<Failure> onFailure = failure -> FailureDialog.show(failure, primary);
        BackgroundTasks tasks = new BackgroundTasks();
        tasks.catchUncaught("uncaught", onFailure);
        window = new MainWindow(
                new Services(explorer, tasks, onFailure, new InMemoryPreferences(), new NoFiles()), primary);
        primary.setWidth(Double.parseDouble(getParameters().getRaw().get(1)));
        primary.setHeight(Double.parseDouble(getParameters().getRaw().get(2)));
        primary.show();
        if (getParameters().getRaw().contains("teaching")) {
            steps.add(() -> afterPicture(() -> window.opening().sample(Sample.IMAGENET1K)));
            teaching();
        } else if (getParameters().getRaw().contains("atlas")) {
            steps.add(() -> afterPicture(() -> window.opening().sample(Sample.IMAGENET1K)));
            atlas();
        } else if (getParameters().getRaw().contains("measures")) {
            steps.add(() -> afterPicture(() -> window.opening().sample(Sample.IMAGENET1K)));
            steps.add(() -> later(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(5)))));
            measures();
        } else {
            if (!getParameters().getRaw().contains("labs")) {
                window();
                teaching();
                atlas();
            }
            labs();
        }
        steps.add(Platform::exit);
        next();
    }

    private void window() {
        steps.add(() -> shoot("welcome"));
        steps.add(() -> afterPicture(() -> window.opening().sample(Sample.IMAGENET1K)));
        steps.add(this::restUntilErrorsAreThere);
        steps.add(() -> shoot("window-light"));
        steps.add(() -> later(window::toggleTheme));
        steps.add(() -> shoot("window-dark"));
        steps.add(() -> later(() -> show("radial")));
        steps.add(() -> later(window::toggleTheme));
        steps.add(() -> shoot("window-radial-light"));
        steps.add(() -> later(() -> show("star")));
        steps.add(() -> later(() -> window.arrange(NamedLayout.TEACH)));
        steps.add(() -> shoot("window-teach-light"));
        steps.add(() -> later(window::toggleTheme));
        steps.add(() -> shoot("window-teach-dark"));
        steps.add(() -> later(() -> window.arrange(NamedLayout.RESEARCH)));
        steps.add(() -> later(window::toggleTheme));
        steps.add(
                () -> afterPicture(() -> explorer.change(state -> state.withFocus(new Focus(0.8, ShareKind.SOFTMAX)))));
        steps.add(() -> shoot("window-focus-light"));
    }

    /** The whole network, a part of it with a category lit, and the same dark. */
    private void atlas() {
        steps.add(() -> later(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(5))
                .looking(state.look().showing(Pane.MIDDLE, "atlas")))));
        steps.add(this::restUntilErrorsAreThere);
        steps.add(() -> shoot("window-atlas-light"));
        steps.add(() -> later(() -> explorer.change(state ->
                state.looking(state.look().showing(Plot.ATLAS, Extent.of(range(0.1, 0.45), range(0.55, 0.9)))))));
        steps.add(() -> shoot("window-atlas-part-light"));
        steps.add(() -> later(() -> explorer.change(state -> state.withPinToggled(
                CategoryRef.of(explorer.data().get().dataset().categories(), 463)))));
        steps.add(() -> later(window::toggleTheme));
        steps.add(() -> shoot("window-atlas-part-dark"));
        steps.add(() ->
                later(() -> explorer.change(state -> state.looking(state.look().whole()))));
        steps.add(() -> shoot("window-atlas-dark"));
        steps.add(() -> later(window::toggleTheme));
        measures();
    }

    /** The measures of all categories, whose curves come some seconds later. */
    private void measures() {
        steps.add(() -> later(window.beside()::showMeasures));
        steps.add(() -> once(() -> LabsShots.scene("#measures-network")
                .lookup(".nde-curve")
                .getParent()
                .isVisible()));
        steps.add(() -> shootTop("#measures-table", "window-measures-light"));
    }

    private static Optional<Range> range(double from, double to) {
        return Optional.of(new Range(from, to));
    }

    /** A step of the tour, and a planted network with what is found of it. */
    private void teaching() {
        steps.add(() -> later(() -> window.tours().begin(BundledTour.read(), "", Optional.empty(), 3)));
        steps.add(this::restUntilErrorsAreThere);
        steps.add(() -> shoot("window-tour-light"));
        steps.add(() -> later(() -> window.tours().leave()));
        steps.add(() -> afterPicture(() -> window.opening().sample(Sample.PLANTED)));
        steps.add(this::restUntilErrorsAreThere);
        steps.add(() -> shoot("window-planted-light"));
    }

    /** The two jobs of the labs on the features that come with the program, which takes minutes. */
    private void labs() {
        LabsShots shots = new LabsShots(window, explorer);
        steps.add(() -> afterPicture(() -> window.opening().sample(Sample.TINY200)));
        steps.add(() -> later(shots::learn));
        steps.add(() -> once(shots::isLearned));
        steps.add(() -> later(shots::showCurve));
        steps.add(() -> both("labs-base-new"));
        steps.add(() -> later(shots::showCut));
        steps.add(() -> later(shots::cut));
        steps.add(() -> once(shots::isCut));
        steps.add(() -> both("labs-cut"));
    }

    /** Goes on when something has come about. */
    private void once(BooleanSupplier done) {
        PauseTransition rest = new PauseTransition(Duration.seconds(1));
        rest.setOnFinished(event -> {
            if (done.getAsBoolean()) {
                next();
            } else {
                once(done);
            }
        });
        rest.play();
    }

    /** The window on top, light and dark. */
    private void both(String name) {
        steps.addFirst(() -> later(window::toggleTheme));
        steps.addFirst(() -> shootTop("#labs", name + "-dark"));
        steps.addFirst(() -> later(window::toggleTheme));
        shootTop("#labs", name + "-light");
    }

    /** The window with something in it. */
    private void shootTop(String id, String name) {
        Snapshots.write(LabsShots.scene(id), folder.resolve(name + ".png"));
        next();
    }

    /** The errors of all categories come in the background, within some seconds. */
    private void restUntilErrorsAreThere() {
        PauseTransition rest = new PauseTransition(Duration.seconds(12));
        rest.setOnFinished(event -> next());
        rest.play();
    }

    private void next() {
        PauseTransition settle = new PauseTransition(Duration.millis(700));
        settle.setOnFinished(event -> steps.remove().run());
        settle.play();
    }

    private void later(Runnable action) {
        action.run();
        next();
    }

    private void show(String kind) {
        explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, kind)));
    }

    private void afterPicture(Runnable action) {
        ChangeListener<Picture> once = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Picture> value, Picture before, Picture now) {
                value.removeListener(this);
                next();
            }
        };
        explorer.picture().addListener(once);
        action.run();
    }

    private void shoot(String name) {
        Snapshots.write(stage.getScene(), folder.resolve(name + ".png"));
        next();
    }
}
