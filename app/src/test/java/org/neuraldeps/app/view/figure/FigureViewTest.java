package org.neuraldeps.app.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.canvas.ScreenStyle;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A pane while its figure is on its way, cancelled, tried again, and not looked at. */
@ExtendWith(ApplicationExtension.class)
final class FigureViewTest {

    private final SteppingTasks tasks = new SteppingTasks();
    private final Explorer explorer = new Explorer();
    private final Results results = new Results(tasks, failure -> {});
    private final List<Slot<?>> retried = new ArrayList<>();
    private final ObjectProperty<ScreenStyle> style = new SimpleObjectProperty<>(new ScreenStyle(Palette.LIGHT, 8.5));
    private FigureView view;

    @Start
    void start(Stage stage) {
        Linking linking = new Linking(
                explorer,
                results,
                style,
                slot -> {
                    retried.add(slot);
                    slot.retry();
                },
                figure -> {},
                () -> {});
        view = new FigureView(Pane.MIDDLE, linking);
        stage.setScene(new Scene(view.root(), 700, 500));
        // The stage is one for all tests: it may still have the size that another one gave it.
        stage.sizeToScene();
        stage.show();
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Nonzeros(4)));
    }

    private static String notice(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#notice-middle").queryAs(Label.class).getText();
    }

    private static String instead(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#instead-middle").queryAs(Label.class).getText();
    }

    private static Node retry(FxRobot robot) {
        return robot.lookup("#retry-middle").query();
    }

    private static String drawn(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id)
                .queryAs(FigureCanvas.class)
                .figure()
                .orElseThrow()
                .title();
    }

    @Test
    void saysWhatIsUnderWayAndKeepsTheOldFigureUntilTheNewOneIsThere(FxRobot robot) throws TimeoutException {
        assertThat(instead(robot)).isEqualTo("Solving category 3 …");
        assertThat(notice(robot)).isEmpty();
        robot.interact(tasks::finishAll);
        assertThat(instead(robot)).isEmpty();
        assertThat(drawn(robot, "#figure-star")).contains("category 3");
        robot.interact(() -> explorer.change(state -> state.withTarget(CategoryRef.of(Toy.CATEGORIES, 5))));
        assertThat(notice(robot)).as("what may be over at once is not said").isEmpty();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> notice(robot).equals("Solving category 5 …"));
        assertThat(drawn(robot, "#figure-star")).contains("category 3");
        robot.interact(tasks::finishAll);
        assertThat(notice(robot)).isEmpty();
        assertThat(drawn(robot, "#figure-star")).contains("category 5");
    }

    @Test
    void nothingIsDrawnAgainBeforeThereIsSomethingElseToDraw(FxRobot robot) {
        robot.interact(tasks::finishAll);
        Figure solved = figure(robot);
        robot.interact(() -> explorer.change(state -> state.withTarget(CategoryRef.of(Toy.CATEGORIES, 5))));
        assertThat(figure(robot)).isSameAs(solved);
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(2))));
        assertThat(figure(robot)).as("the old picture follows λ").isNotSameAs(solved);
    }

    @Test
    void coloursAndLettersFollowTheStyleOfTheScreen(FxRobot robot) {
        robot.interact(tasks::finishAll);
        assertThat(captionOf(figure(robot))).isEqualTo(Lettering.plain(8.5, Palette.LIGHT.ink()));
        robot.interact(() -> style.set(new ScreenStyle(Palette.PURPLE_GREEN_DARK, 13)));
        assertThat(captionOf(figure(robot))).isEqualTo(Lettering.plain(13, Palette.PURPLE_GREEN_DARK.ink()));
    }

    private static Lettering captionOf(Figure star) {
        return Stream.concat(star.fixed().stream(), star.moving().stream())
                .filter(mark -> mark instanceof Mark.Text text && text.words().contains("err/"))
                .map(mark -> ((Mark.Text) mark).lettering())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotLookedAtIsNotDrawn(FxRobot robot) {
        robot.interact(tasks::finishAll);
        FigureCanvas star = robot.lookup("#figure-star").queryAs(FigureCanvas.class);
        robot.clickOn("#show-radial");
        robot.interact(tasks::finishAll);
        WaitForAsyncUtils.waitForFxEvents();
        Figure last = star.figure().orElseThrow();
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(2))));
        robot.interact(() -> explorer.hovered().set(OptionalInt.of(7)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(star.figure()).containsSame(last);
    }

    private static Figure figure(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#figure-star").queryAs(FigureCanvas.class).figure().orElseThrow();
    }

    @Test
    void aCancelIsSaidAndCanBeTriedAgain(FxRobot robot) {
        assertThat(retry(robot).isVisible()).isFalse();
        robot.interact(() -> tasks.cancel("Solving"));
        assertThat(instead(robot)).isEqualTo("Solving category 3: cancelled");
        robot.clickOn("#retry-middle");
        assertThat(retried).hasSize(1);
        robot.interact(tasks::finishAll);
        assertThat(instead(robot)).isEmpty();
        assertThat(retry(robot).isVisible()).isFalse();
        assertThat(drawn(robot, "#figure-star")).contains("category 3");
    }

    @Test
    void whatIsReadAloudSaysWhereAllNumbersAre(FxRobot robot) {
        robot.interact(tasks::finishAll);
        assertThat(drawn(robot, "#figure-star")).isNotEmpty();
        assertThat(spoken(robot, "#figure-star")).contains("tables of coefficients");
        robot.clickOn("#show-radial");
        robot.interact(tasks::finishAll);
        assertThat(drawn(robot, "#figure-radial")).isNotEmpty();
        assertThat(spoken(robot, "#figure-radial")).contains("copied").doesNotContain("table");
    }

    private static String spoken(FxRobot robot, String id) {
        return String.valueOf(robot.lookup(id).query().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void onlyTheFigureThatIsLookedAtIsComputed(FxRobot robot) {
        robot.interact(tasks::finishAll);
        assertThat(tasks.begun()).containsExactly("Solving category 3");
        robot.clickOn("#show-radial");
        assertThat(tasks.waiting()).containsExactly("Solving several targets over common bases");
        robot.clickOn("#show-star");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tasks.waiting()).doesNotContain("Solving several targets over common bases");
        robot.clickOn("#show-radial");
        robot.interact(tasks::finishAll);
        assertThat(drawn(robot, "#figure-radial")).contains("made of");
        assertThat(explorer.state().get().look().in(Pane.MIDDLE)).isEqualTo("radial");
    }
}
