package org.neuraldeps.app.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.endurance.NoNetwork;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/**
 * One window in which somebody opens file after file and moves λ all day. What the program holds after a third of it and at the
 * end must be the same: heap after collecting, open files, maps of temporary files, threads, and nodes of the scene.
 */
public final class LongDay extends Application {

    private static final int FILES = 12;
    private static final int ROWS = 120;
    private static final int COLUMNS = 24;
    private static final int MOVES_OF_A_DRAG = 50;
    private static final int MOVES_OF_A_FILE = 3;

    /** Nothing that is expected takes so long. */
    private static final long PATIENCE_MILLIS = 120_000;

    private final Explorer explorer = new Explorer();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private Holdings third;
    private final List<String> faults = new ArrayList<>();
    private SplittableRandom random;
    private int opens;
    private int moves;
    private MainWindow window;
    private Stage stage;
    private Path folder;
    private volatile long lastStep = System.currentTimeMillis();

    /** Starts it; a class that is itself an application cannot be started from the class path. */
    public static final class Main {
        private Main() {}

        /** @param args the seed, how many files are opened, and how often λ is moved */
        public static void main(String[] args) {
            launch(LongDay.class, args);
        }
    }

    @Override
    public void start(Stage primary) throws IOException {
        List<String> given = getParameters().getRaw();
        random = new SplittableRandom(Long.parseLong(given.get(0)));
        opens = Integer.parseInt(given.get(1));
        moves = Integer.parseInt(given.get(2));
        stage = primary;
        folder = Files.createTempDirectory("nde-long-day");
        writeFiles();
        BackgroundTasks tasks = new BackgroundTasks();
        tasks.catchUncaught("uncaught", failures::add);
        window = new MainWindow(
                new Services(explorer, tasks, failures::add, new InMemoryPreferences(), new NoFiles()), primary);
        primary.setWidth(1280);
        primary.setHeight(800);
        primary.show();
        watch();
        System.out.println("## A long day in one window\n\nSeed " + given.get(0) + ". After a third and at the end.\n");
        System.out.println(Holdings.HEAD);
        open(0);
    }

    /** Some as they are, some packed, which have to be unpacked into a temporary file. */
    private void writeFiles() throws IOException {
        Random numbers = new Random(random.nextLong());
        for (int i = 0; i < FILES; i++) {
            double[][] rows = new double[ROWS][COLUMNS];
            for (double[] row : rows) {
                for (int j = 0; j < COLUMNS; j++) {
                    row[j] = numbers.nextGaussian() + (j > 2 ? row[j - 1] - row[j - 2] : 0);
                }
            }
            Path npy = Npy.doubles(folder.resolve("logits" + i + ".npy"), rows);
            files.add(i % 2 == 0 ? npy : packed(npy));
        }
    }

    private static Path packed(Path npy) throws IOException {
        Path npz = Path.of(npy.toString().replace(".npy", ".npz"));
        try (OutputStream out = Files.newOutputStream(npz);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("logits.npy"));
            Files.copy(npy, zip);
            zip.closeEntry();
        }
        return npz;
    }

    /** What stands still for long would stand still for ever. */
    private void watch() {
        Thread thread = new Thread(
                () -> {
                    while (System.currentTimeMillis() - lastStep < PATIENCE_MILLIS) {
                        try {
                            Thread.sleep(1000);
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                    System.out.println("FAULT nothing has happened for two minutes; failures: " + failures);
                    Runtime.getRuntime().halt(1);
                },
                "watches-the-day");
        thread.setDaemon(true);
        thread.start();
    }

    private void open(int count) {
        lastStep = System.currentTimeMillis();
        if (count == opens / 3) {
            third(count + " files opened");
        }
        if (count == opens) {
            compare(opens + " files opened");
            move(0);
            return;
        }
        Path file = files.get(count % FILES);
        onceShown(DataRequest.of(file), () -> {
            drag(MOVES_OF_A_FILE);
            Platform.runLater(() -> open(count + 1));
        });
        window.open(file);
    }

    private void onceShown(DataRequest request, Runnable then) {
        explorer.picture().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Picture> value, Picture before, Picture now) {
                if (now != null && now.solved().data().request().equals(request)) {
                    value.removeListener(this);
                    Platform.runLater(then);
                }
            }
        });
    }

    private void move(int count) {
        lastStep = System.currentTimeMillis();
        if (count / MOVES_OF_A_DRAG == moves / 3 / MOVES_OF_A_DRAG) {
            third(count + " moves of λ");
        }
        if (count >= moves) {
            compare(count + " moves of λ");
            end();
            return;
        }
        drag(MOVES_OF_A_DRAG);
        Platform.runLater(() -> move(count + MOVES_OF_A_DRAG));
    }

    /** One drag of the slider, which comes to rest. */
    private void drag(int steps) {
        StateHistory.Gesture gesture = new StateHistory.Gesture();
        for (int i = 0; i < steps; i++) {
            double ratio = Math.exp(-4 * random.nextDouble());
            explorer.move(state -> state.withLambda(new LambdaSetting.Ratio(ratio)), gesture);
        }
        explorer.rest();
    }

    private void third(String after) {
        third = Holdings.now(stage);
        System.out.println(third.row(after));
    }

    private void compare(String after) {
        Holdings now = Holdings.now(stage);
        System.out.println(now.row(after));
        if (!now.isNoMoreThan(third)) {
            faults.add(after + ": more is held than after a third of them");
        }
    }

    private void end() {
        failures.forEach(failure -> faults.add(failure.details()));
        NoNetwork.tried().forEach(faults::add);
        System.out.println();
        faults.forEach(fault -> System.out.println("FAULT " + fault));
        delete();
        Runtime.getRuntime().halt(faults.isEmpty() ? 0 : 1);
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
