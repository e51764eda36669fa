package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The layouts of the window, in the real window on the real sample. */
@ExtendWith(ApplicationExtension.class)
final class LayoutsTest {

    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final List<Failure> failures = new ArrayList<>();
    private Explorer explorer;
    private BackgroundTasks tasks;
    private MainWindow window;
    private Stage stage;

    @TempDir
    Path folder;

    @Start
    void start(Stage shared) {
        fill();
    }

    private void fill() {
        stage = new Stage();
        tasks = new BackgroundTasks();
        explorer = new Explorer();
        window = new MainWindow(
                new Services(explorer, tasks, failures::add, preferences, new DesktopFileDialogs(preferences)), stage);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    private void close() {
        tasks.close();
        stage.close();
    }

    @AfterEach
    void nothingFailed(FxRobot robot) {
        robot.interact(this::close);
        assertThat(failures).isEmpty();
    }

    @Test
    void teachingShowsOneFigureLargeAndResearchComesBackAsItWas(FxRobot robot) {
        openSample(robot);
        robot.interact(() -> workspace()
                .divide(new Layout(Map.of("columns", List.of(0.2, 0.7)), Optional.empty(), Optional.empty())));
        WaitForAsyncUtils.waitForFxEvents();
        Layout before = workspace().layout();
        double letters = letters(robot);
        robot.type(KeyCode.F5);
        until("a large figure", () -> width(Pane.MIDDLE) > 1200);
        assertThat(letters(robot)).isBetween(1.35 * letters, 1.45 * letters);
        assertThat(said(robot)).isEqualTo(star());
        assertThat(robot.lookup("#lambda-slider").tryQuery()).isPresent();
        assertThat(robot.lookup("#coefficients").tryQuery()).isEmpty();
        assertThat(item(robot, "command-maximise").isDisable()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(workspace().layout().named()).contains(NamedLayout.TEACH);
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(1))));
        until("the sentence to follow λ", () -> said(robot).startsWith("One other category alone predicts"));
        robot.interact(item(robot, "command-path")::fire);
        until("the paths, large", () -> width(Pane.RIGHT) > 1200);
        assertThat(said(robot)).startsWith("How much each category counts in predicting ");
        robot.interact(() -> window.arrange(NamedLayout.RESEARCH));
        until("the columns", () -> width(Pane.MIDDLE) > 400 && width(Pane.MIDDLE) < 800);
        assertThat(workspace().layout()).isEqualTo(before);
        assertThat(letters(robot)).isEqualTo(letters);
        assertThat(robot.lookup("#said").query().isVisible()).isFalse();
    }

    @Test
    void theNextWindowAndASessionHaveTheLayout(FxRobot robot) {
        openSample(robot);
        robot.interact(() -> workspace()
                .divide(new Layout(Map.of("lower", List.of(0.48)), Optional.empty(), Optional.of(NamedLayout.TEACH))));
        robot.interact(() -> workspace().present(Pane.LEFT));
        Path file = folder.resolve("lesson.nde");
        SessionFile.write(
                new Session(
                        explorer.state().get(), Optional.empty(), workspace().layout()),
                file);
        robot.interact(() -> {
            close();
            fill();
        });
        openSample(robot);
        until("a large figure", () -> width(Pane.MIDDLE) > 1200);
        assertThat(workspace().layout().dividers())
                .as("nothing placed that was never in sight")
                .isEmpty();
        robot.interact(() -> window.arrange(NamedLayout.RESEARCH));
        robot.interact(() -> window.open(file));
        until("the lesson", () -> width(Pane.LEFT) > 1200);
        robot.interact(() -> window.arrange(NamedLayout.RESEARCH));
        until("the columns", () -> width(Pane.MIDDLE) > 400 && width(Pane.MIDDLE) < 800);
        assertThat(workspace().layout().dividers().get("lower").get(0)).isBetween(0.475, 0.485);
    }

    private void openSample(FxRobot robot) {
        robot.clickOn("#open-sample");
        until("the first picture", () -> explorer.picture().get() != null);
    }

    private String star() {
        return window.workspace()
                .orElseThrow()
                .figure(Pane.MIDDLE)
                .shown()
                .kind()
                .sentence(explorer.picture().get());
    }

    private Workspace workspace() {
        return window.workspace().orElseThrow();
    }

    private double width(Pane pane) {
        return workspace().figure(pane).shown().canvas().getWidth();
    }

    private static double letters(FxRobot robot) {
        return robot.lookup("#said").<Label>query().getFont().getSize() / 1.15;
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#said").<Label>query().getText();
    }

    private static MenuItem item(FxRobot robot, String id) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
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
}
