package org.neuraldeps.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.TaskMonitor;

/**
 * Opens a large file in the real window, as somebody does who drops it there, and prints when the first star was painted, each
 * refinement, when all rows were read, and when Table 1, findings and whatever else a window computes unasked were there; and
 * the resident memory at each of these. {@code -Pbench -Dbench.only=early} runs it.
 */
public final class LargeFileTimings extends Application {

    /** Long enough for the window to be painted, and for what its start leaves to do. */
    private static final Duration REST = Duration.seconds(2);

    private final Explorer explorer = new Explorer();
    private Frames frames;
    private TaskMonitor monitor;
    private long begin;
    private Picture painted;

    /** Starts the measurement; a class that is itself an application cannot be started from the class path. */
    static final class Main {
        private Main() {}

        /** Argument: the file. */
        public static void main(String[] args) {
            launch(LargeFileTimings.class, args);
        }
    }

    @Override
    public void start(Stage primary) {
        Consumer<Failure> onFailure = failure -> System.out.println(failure.details());
        BackgroundTasks tasks = new BackgroundTasks();
        tasks.endWithProgram();
        tasks.catchUncaught("uncaught", onFailure);
        MainWindow window = new MainWindow(
                new Services(explorer, tasks, onFailure, new InMemoryPreferences(), new NoFiles()), primary);
        monitor = new TaskMonitor(tasks);
        primary.setWidth(1280);
        primary.setHeight(800);
        primary.show();
        frames = new Frames(primary.getScene());
        explorer.data().addListener((value, before, now) -> tell("rows arrived", now));
        explorer.picture().addListener((value, before, now) -> pictured(now));
        after(REST, () -> {
            begin = System.nanoTime();
            window.opening().file(Path.of(getParameters().getRaw().get(0)));
        });
    }

    private void pictured(Picture picture) {
        boolean isNew =
                painted == null || painted.solved().data() != picture.solved().data();
        painted = picture;
        if (isNew) {
            // The views listen as well, some after this one: the frame that paints what they ask for is the next one.
            frames.afterNext(() -> {
                tell("star painted", picture.solved().data());
                if (picture.solved().data().estimate().isEmpty()) {
                    untilQuiet();
                }
            });
        }
    }

    private void untilQuiet() {
        after(Duration.millis(200), () -> {
            if (monitor.count().get() > 0) {
                untilQuiet();
            } else {
                tell("all views computed", explorer.data().get());
                Platform.exit();
            }
        });
    }

    private static void after(Duration pause, Runnable action) {
        PauseTransition rest = new PauseTransition(pause);
        rest.setOnFinished(event -> action.run());
        rest.play();
    }

    private void tell(String what, OpenedDataset data) {
        System.out.printf(
                Locale.ROOT,
                "%s after %.2f s, %.1f %% of the rows, resident %s, at most %s%n",
                what,
                (System.nanoTime() - begin) / 1e9,
                data.estimate().map(some -> 100 * some.fraction()).orElse(100.0),
                memory("VmRSS"),
                memory("VmHWM"));
    }

    private static String memory(String key) {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("not known");
        } catch (IOException e) {
            return "not known here";
        }
    }
}
