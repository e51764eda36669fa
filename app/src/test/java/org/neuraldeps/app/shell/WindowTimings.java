package org.neuraldeps.app.shell;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/**
 * Measures the real window on the sample: from picking a target to the end of the frame that shows its picture, beginning
 * the moment the sample is open, from moving the focus to the same, and how long a slider tick keeps the FX thread: λ moves at the beginning of a frame, one
 * tick a frame, and the clock is read when that frame has styled, laid out and painted all that is visible. Once for each
 * kind of the middle pane, beside scatter, paths and tables; then moving and zooming the atlas, and letting go of λ over it. With "atlas" as an argument that alone, with "release" its end. Prints to standard output. Needs a display;
 * {@code xvfb-run} gives one. From the top of a checkout:
 *
 * <pre>{@code
 * xvfb-run -a -s "-screen 0 1600x1000x24" mvn -q test-compile exec:java -pl app -am -Dexec.classpathScope=test \
 *     "-Dmain.class=org.neuraldeps.app.shell.WindowTimings\$Main"
 * }</pre>
 *
 * <p>CPU time of the FX thread is given beside the wall time: it does not count what other programs take of the cores.
 */
public final class WindowTimings extends Application {

    private static final int[] TARGETS = {88, 281, 294, 340, 407, 437, 508, 620, 717, 779, 849, 950};
    /** Positions of the focus slider, one after the other. */
    private static final int FOCUSES = 60;

    private static final int FOCUS_NONZEROS = 20;
    private static final int TICKS = 300;
    private static final int WARM_TICKS = 300;
    private static final int RELEASES = 40;
    private static final int TICKS_BEFORE_RELEASE = 8;
    private static final int FRAMES_TO_WAIT = 60;

    private final Explorer explorer = new Explorer();
    private final Timings solved = new Timings("target picked to target solved", TARGETS.length);
    private final Timings focused = new Timings("focus moved to picture painted", FOCUSES);
    private final Timings painted = new Timings("target picked to picture painted", TARGETS.length);
    private final Deque<FigureKind<?>> kinds = new ArrayDeque<>();
    private Stage window;
    private Frames frames;
    private int next;

    /** Starts the measurement; a class that is itself an application cannot be started from the class path. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            launch(WindowTimings.class, args);
        }
    }

    @Override
    public void start(Stage primary) {
        Consumer<Failure> onFailure = failure -> System.out.println(failure.details());
        window = primary;
        BackgroundTasks tasks = new BackgroundTasks();
        tasks.catchUncaught("uncaught", onFailure);
        MainWindow shown = new MainWindow(
                new Services(explorer, tasks, onFailure, new InMemoryPreferences(), new NoFiles()), primary);
        primary.setWidth(1280);
        primary.setHeight(800);
        primary.show();
        frames = new Frames(primary.getScene());
        ChangeListener<Picture> ready = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Picture> value, Picture before, Picture now) {
                value.removeListener(this);
                explorer.picture().addListener((picture, old, shown) -> pictured(shown));
                List<String> wanted = getParameters().getRaw();
                Platform.runLater(
                        wanted.contains("atlas")
                                ? WindowTimings.this::atlas
                                : wanted.contains("release") ? WindowTimings.this::letGo : WindowTimings.this::pick);
            }
        };
        explorer.picture().addListener(ready);
        shown.opening().sample(Sample.IMAGENET1K);
    }

    private void pick() {
        solved.begin();
        painted.begin();
        CategoryRef target = CategoryRef.of(explorer.data().get().dataset().categories(), TARGETS[next]);
        explorer.change(state -> state.withTarget(target));
    }

    private void pictured(Picture picture) {
        if (next >= TARGETS.length || picture.solved().target() != TARGETS[next]) {
            return;
        }
        next++;
        solved.end();
        // The views listen as well, some after this one: the frame that paints what they ask for is the next one.
        frames.afterNext(() -> {
            painted.end();
            if (next < TARGETS.length) {
                Platform.runLater(this::pick);
            } else {
                solved.print();
                painted.print();
                moveFocus();
            }
        });
    }

    /** At k = 20; the first φ prepares the share, which is kept, and is not counted. */
    private void moveFocus() {
        Focus first = new Focus(0.5, ShareKind.SOFTMAX);
        explorer.change(state ->
                state.withLambda(new LambdaSetting.Nonzeros(FOCUS_NONZEROS)).withFocus(first));
        onceShown(first, () -> {
            PauseTransition settle = new PauseTransition(Duration.seconds(2));
            settle.setOnFinished(event -> moveFocus(0));
            settle.play();
        });
    }

    private void moveFocus(int i) {
        if (i == FOCUSES) {
            focused.print();
            explorer.change(state -> state.withFocus(Focus.NONE));
            onceShown(Focus.NONE, this::sweep);
            return;
        }
        // There and back over the slider, in steps of a hundredth.
        Focus focus = new Focus((i < FOCUSES / 2 ? 51 + i : 21 + FOCUSES - i) / 100.0, ShareKind.SOFTMAX);
        focused.begin();
        explorer.change(state -> state.withFocus(focus));
        onceShown(
                focus,
                () -> frames.afterNext(() -> {
                    focused.end();
                    Platform.runLater(() -> moveFocus(i + 1));
                }));
    }

    private void onceShown(Focus focus, Runnable then) {
        if (shows(explorer.picture().get(), focus)) {
            then.run();
            return;
        }
        explorer.picture().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Picture> value, Picture before, Picture now) {
                if (shows(now, focus)) {
                    value.removeListener(this);
                    then.run();
                }
            }
        });
    }

    private static boolean shows(Picture picture, Focus focus) {
        return picture.solution()
                .focus()
                .map(AppliedFocus::focus)
                .orElse(Focus.NONE)
                .equals(focus);
    }

    private void sweep() {
        kinds.addAll(FigureKinds.in(Pane.MIDDLE));
        // The one along the path that has a curve of every category.
        FigureKinds.ALL.stream()
                .filter(kind -> kind.plot().filter(Plot.CORRELATIONS::equals).isPresent())
                .forEach(kinds::add);
        sweepNext();
    }

    /** The atlas alone. */
    private void atlas() {
        explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(5)));
        kinds.add(FigureKinds.of(Plot.ATLAS.key()));
        sweepNext();
    }

    private void sweepNext() {
        if (kinds.isEmpty()) {
            lookAround();
            return;
        }
        FigureKind<?> kind = kinds.remove();
        explorer.change(state -> state.looking(state.look().showing(kind.pane(), kind.key())));
        // What a figure needs is computed when it is first shown.
        PauseTransition settle = new PauseTransition(Duration.seconds(2));
        settle.setOnFinished(event -> ticks(
                new Timings("slider tick with " + kind.key() + ", the first ones", WARM_TICKS),
                () -> ticks(new Timings("slider tick with " + kind.key(), TICKS), this::sweepNext)));
        settle.play();
    }

    /** Moves through an atlas of k = 5 a third as wide as all, then zooms in and out. */
    private void lookAround() {
        explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(5))
                .looking(state.look().showing(Pane.MIDDLE, Plot.ATLAS.key())));
        PauseTransition settle = new PauseTransition(Duration.seconds(2));
        settle.setOnFinished(event -> ticks(
                new Timings("moving the atlas, the first frames", WARM_TICKS),
                WindowTimings::moved,
                () -> ticks(
                        new Timings("moving the atlas", TICKS),
                        WindowTimings::moved,
                        () -> ticks(
                                new Timings("zooming the atlas, the first frames", WARM_TICKS),
                                WindowTimings::zoomed,
                                () -> ticks(
                                        new Timings("zooming the atlas", TICKS),
                                        WindowTimings::zoomed,
                                        this::letGo)))));
        settle.play();
    }

    /** Of all of an atlas, once it has been there for a while. */
    private void letGo() {
        explorer.change(state -> state.looking(
                state.look().showing(Pane.MIDDLE, Plot.ATLAS.key()).showing(Plot.ATLAS, Extent.WHOLE)));
        PauseTransition settle = new PauseTransition(Duration.seconds(2));
        settle.setOnFinished(event -> release(
                new Timings("λ released to all dependencies painted, the first ones", RELEASES),
                0,
                () -> release(new Timings("λ released to all dependencies painted", RELEASES), 0, Platform::exit)));
        settle.play();
    }

    /** Some ticks, each to another λ, then nothing more: until the frame that has all dependencies, not only the strongest. */
    private void release(Timings timings, int i, Runnable then) {
        if (i == timings.size()) {
            timings.print();
            then.run();
            return;
        }
        double last = Math.pow(50, -(i + 1.0) / timings.size());
        Move towards = (state, part) -> state.withLambda(new LambdaSetting.Ratio(Math.pow(last, part)));
        tick(new Timings("", TICKS_BEFORE_RELEASE), towards, 0, new StateHistory.Gesture(), () -> {
            Optional<Figure> moving = middle().figure();
            timings.begin();
            explorer.rest();
            onceOther(moving, FRAMES_TO_WAIT, isOther -> {
                if (isOther) {
                    timings.end();
                }
                Platform.runLater(() -> release(timings, isOther ? i + 1 : i, then));
            });
        });
    }

    /** Where ticks come so slowly that the last one was drawn in full, nothing else follows: that release is done again. */
    @SuppressWarnings("ReferenceEquality") // A figure with all dependencies may say the same as the one before.
    private void onceOther(Optional<Figure> before, int framesLeft, Consumer<Boolean> then) {
        frames.afterNext(() -> {
            boolean isOther = middle().figure().orElseThrow() != before.orElseThrow();
            if (isOther || framesLeft == 0) {
                then.accept(isOther);
            } else {
                onceOther(before, framesLeft - 1, then);
            }
        });
    }

    /** The largest figure. */
    private FigureCanvas middle() {
        return window.getScene().getRoot().lookupAll(".figure-canvas").stream()
                .map(FigureCanvas.class::cast)
                .max(Comparator.comparingDouble(canvas -> canvas.getWidth() * canvas.getHeight()))
                .orElseThrow();
    }

    /** Once round the middle. */
    private static ExplorerState moved(ExplorerState state, double part) {
        double x = 0.5 + 0.3 * Math.cos(2 * Math.PI * part);
        double y = 0.5 + 0.3 * Math.sin(2 * Math.PI * part);
        return showing(state, x, y, 0.3);
    }

    /** From all to a twentieth and back. */
    private static ExplorerState zoomed(ExplorerState state, double part) {
        return showing(state, 0.4, 0.6, Math.pow(20, -1 + Math.abs(2 * part - 1)));
    }

    private static ExplorerState showing(ExplorerState state, double x, double y, double width) {
        Extent part = Extent.of(
                Optional.of(new Range(x - width / 2, x + width / 2)),
                Optional.of(new Range(y - width / 2, y + width / 2)));
        return state.looking(state.look().showing(Plot.ATLAS, part));
    }

    private void ticks(Timings timings, Runnable then) {
        // From λ_max down to 1/50 of it, where the star is full.
        ticks(timings, (state, part) -> state.withLambda(new LambdaSetting.Ratio(Math.pow(50, -part))), then);
    }

    private void ticks(Timings timings, Move move, Runnable then) {
        tick(timings, move, 0, new StateHistory.Gesture(), () -> {
            explorer.rest();
            timings.print();
            then.run();
        });
    }

    /** What moves, a part of the way. */
    private interface Move {
        ExplorerState at(ExplorerState state, double part);
    }

    private void tick(Timings timings, Move move, int i, StateHistory.Gesture drag, Runnable then) {
        double part = (i + 1.0) / timings.size();
        frames.inNext(
                () -> {
                    timings.begin();
                    explorer.move(state -> move.at(state, part), drag);
                },
                () -> {
                    timings.end();
                    if (i + 1 < timings.size()) {
                        tick(timings, move, i + 1, drag, then);
                    } else {
                        then.run();
                    }
                });
    }
}
