package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Saving a session, being killed, and coming back, in the real window on the real sample. */
@ExtendWith(ApplicationExtension.class)
final class SessionJobTest {

    private final List<Failure> failures = new ArrayList<>();
    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<Started> started = new ArrayList<>();
    private FxRobot robot;

    @TempDir
    Path folder;

    /** A program, as far as a window needs one. */
    private record Started(Explorer explorer, BackgroundTasks tasks, MainWindow window, Rescue rescue, Stage stage) {}

    @BeforeEach
    void take(FxRobot given) {
        robot = given;
    }

    @AfterEach
    void nothingFailed() {
        robot.interact(() -> started.forEach(program -> {
            program.tasks().close();
            program.rescue().end();
            program.stage().close();
        }));
        assertThat(failures).isEmpty();
    }

    private Started start(Path autosaves) {
        robot.interact(() -> {
            Stage stage = new Stage();
            BackgroundTasks tasks = new BackgroundTasks();
            Explorer explorer = new Explorer();
            MainWindow window = new MainWindow(
                    new Services(explorer, tasks, failures::add, new InMemoryPreferences(), new Answers()), stage);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            started.add(new Started(explorer, tasks, window, window.rescue(new Autosaves(autosaves)), stage));
        });
        return started.get(started.size() - 1);
    }

    @Test
    void whatIsSavedAndKilledComesBack() throws IOException {
        Path autosaves = folder.resolve("autosaves");
        Started first = start(autosaves);
        openMacaw(first);
        robot.clickOn("#maximise-left");
        answers.add(folder.resolve("macaw.nde"));
        keys(KeyCode.S, KeyCode.SHIFT);
        until("the session", () -> first.stage().getTitle().startsWith("macaw.nde – "));
        assertThat(SessionFile.read(folder.resolve("macaw.nde")).layout().maximised())
                .contains(Pane.LEFT);
        robot.interact(() -> first.explorer().change(state -> state.withLambda(new LambdaSetting.Ratio(0.125))));
        until("the mark of a change", () -> first.stage().getTitle().startsWith("macaw.nde * – "));
        until("the change to be kept", () -> kept(autosaves).contains("0.125"));
        ExplorerState lost = first.explorer().state().get();
        Path left = Files.createDirectory(folder.resolve("left"));
        // What a killed program leaves: its file, and nobody who holds its lock.
        Files.writeString(left.resolve("killed.autosave.json"), kept(autosaves));
        close(first);
        assertThat(autosaves).as("a clean exit leaves nothing").isEmptyDirectory();
        comeBack(left, lost);
    }

    private void comeBack(Path left, ExplorerState lost) {
        Started second = start(left);
        until("the question", () -> robot.lookup("#rescue").tryQuery().isPresent());
        assertThat(robot.lookup("#sentence").queryAs(Label.class).getText())
                .contains("macaw on imagenet1k", "of the session macaw.nde", ":");
        robot.clickOn("#rescue-restore");
        until("the state", () -> lost.equals(second.explorer().state().get()));
        until("the window's name", () -> second.stage().getTitle().startsWith("macaw.nde * – "));
        FigureCanvas scatter = robot.lookup("#figure-scatter").queryAs(FigureCanvas.class);
        until("the layout", () -> scatter.getWidth() > 1200);
        until("what was left to go", () -> !Files.exists(left.resolve("killed.autosave.json")));
        keys(KeyCode.S);
        until("it to be saved", () -> second.stage().getTitle().startsWith("macaw.nde – "));
        assertThat(SessionFile.read(folder.resolve("macaw.nde")).state()).isEqualTo(lost);
    }

    @Test
    void aRecipeBringsItsViewBackAsOneStepThatHasAName() throws IOException {
        Started program = start(folder.resolve("autosaves"));
        openMacaw(program);
        ExplorerState before = program.explorer().state().get();
        ExplorerState figure = before.withLambda(new LambdaSetting.Nonzeros(4));
        PlateRequest<?> request = new PlateRequest<>(FigureKinds.of("radial"), figure, FigureStyle.print(300, 200));
        Path recipe =
                Files.writeString(folder.resolve("any.name"), Recipe.of(request).lines(folder));
        robot.interact(() -> program.window().open(recipe));
        until(
                "the figure's kind in its pane",
                () -> robot.lookup("#figure-radial").tryQuery().isPresent());
        assertThat(program.explorer().state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(4));
        assertThat(item("command-undo").getText()).isEqualTo("Undo λ");
        robot.interact(program.explorer()::undo);
        assertThat(program.explorer().state().get()).isEqualTo(before);
        assertThat(item("command-undo").getText()).isEqualTo("Undo target");
        assertThat(item("command-redo").getText()).isEqualTo("Redo λ");
    }

    private void openMacaw(Started program) {
        robot.clickOn("#open-sample");
        until("the first picture", () -> program.explorer().picture().get() != null);
        robot.interact(() -> program.explorer()
                .change(state -> state.withTarget(
                        CategoryRef.of(program.explorer().data().get().dataset().categories(), 88))));
        until("the target", () -> program.explorer().picture().get().solved().target() == 88);
    }

    private void close(Started program) {
        robot.interact(() -> {
            program.tasks().close();
            program.rescue().end();
            program.stage().close();
        });
    }

    private static String kept(Path autosaves) throws IOException {
        try (Stream<Path> files = Files.exists(autosaves) ? Files.list(autosaves) : Stream.empty()) {
            Optional<Path> file =
                    files.filter(path -> path.toString().endsWith(".json")).findFirst();
            return file.isPresent() ? Files.readString(file.get()) : "";
        }
    }

    private MenuItem item(String id) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void keys(KeyCode key, KeyCode... with) {
        robot.press(KeyCode.CONTROL).press(with).press(key);
        robot.release(key).release(with).release(KeyCode.CONTROL);
    }

    private void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition)
                    .get());
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("waited in vain for " + what + "; failures: " + failures, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class Answers implements FileDialogs {
        @Override
        public Optional<Path> askOpen(Window owner) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> askSave(Window owner, String suggestedName) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> askSaveSession(Window owner, String suggestedName) {
            assertThat(suggestedName).isEqualTo("macaw.nde");
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> askLocate(Window owner, String missing) {
            return Optional.ofNullable(answers.poll());
        }
    }
}
