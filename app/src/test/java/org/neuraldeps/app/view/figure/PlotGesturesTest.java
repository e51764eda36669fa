package org.neuraldeps.app.view.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.canvas.ScreenStyle;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Mouse and keys in a plot: what they do to the state, each as one entry of the history. */
@ExtendWith(ApplicationExtension.class)
final class PlotGesturesTest {

    private final SteppingTasks tasks = new SteppingTasks();
    private final Explorer explorer = new Explorer();
    private FigureView view;

    @Start
    void start(Stage stage) {
        Linking linking = new Linking(
                explorer,
                new Results(tasks, failure -> {}),
                new SimpleObjectProperty<>(new ScreenStyle(Palette.LIGHT, 8.5)),
                slot -> {},
                figure -> {},
                () -> {});
        view = new FigureView(Pane.RIGHT, linking);
        stage.setScene(new Scene(view.root(), 800, 560));
        // The stage is one for all tests: it may still have the size that another one gave it.
        stage.sizeToScene();
        stage.show();
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.4)));
    }

    private void solve(FxRobot robot) {
        robot.interact(tasks::finishAll);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PlotView plot() {
        return view.shown().plot().orElseThrow();
    }

    /** A place of the figure on the screen. */
    private Point2D screen(double x, double y) {
        return view.shown()
                .canvas()
                .localToScreen(x * FigureCanvas.PIXELS_PER_POINT, y * FigureCanvas.PIXELS_PER_POINT);
    }

    /** In the upper left of the plot, where no curve is. */
    private Point2D empty() {
        return screen(plot().area().x() + 12, plot().area().y() + 12);
    }

    /** Turns the wheel away from the hand. */
    private void wheel(int notches) {
        PickResult picked = new PickResult(
                view.shown().canvas(),
                new Point3D(
                        (plot().area().x() + 12) * FigureCanvas.PIXELS_PER_POINT,
                        (plot().area().y() + 12) * FigureCanvas.PIXELS_PER_POINT,
                        0),
                0);
        view.shown()
                .canvas()
                .fireEvent(new ScrollEvent(
                        ScrollEvent.SCROLL,
                        picked.getIntersectedPoint().getX(),
                        picked.getIntersectedPoint().getY(),
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        40.0 * notches,
                        0,
                        40.0 * notches,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        picked));
    }

    private Extent extent() {
        WaitForAsyncUtils.waitForFxEvents();
        return explorer.state().get().look().extent(Plot.PATH);
    }

    private double ratio() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((LambdaSetting.Ratio) explorer.state().get().lambda()).ratio();
    }

    @Test
    void theLineOfLambdaIsTakenHoldOfAndNothingElseMovesLambda(FxRobot robot) {
        solve(robot);
        double line = plot().line().orElseThrow();
        double y = plot().area().y() + 20;
        robot.moveTo(screen(line, y));
        assertThat(view.shown().canvas().getCursor()).isEqualTo(Cursor.H_RESIZE);
        robot.drag(MouseButton.PRIMARY).moveTo(screen(line - 60, y)).drop();
        assertThat(ratio()).isGreaterThan(0.4);
        assertThat(plot().line().orElseThrow()).isCloseTo(line - 60, within(1.5));
        assertThat(extent()).isEqualTo(Extent.WHOLE);
        robot.interact(explorer::undo);
        assertThat(ratio()).as("a drag is one entry").isEqualTo(0.4);
        robot.moveTo(screen(line - 50, y));
        assertThat(view.shown().canvas().getCursor()).isEqualTo(Cursor.DEFAULT);
        robot.drag(MouseButton.PRIMARY).moveTo(screen(line + 30, y)).drop();
        assertThat(ratio()).isEqualTo(0.4);
    }

    @Test
    void theWheelLooksCloserDraggingMovesAndADoubleClickShowsAll(FxRobot robot) {
        solve(robot);
        robot.moveTo(empty());
        robot.interact(() -> wheel(3));
        robot.interact(() -> wheel(2));
        Extent closer = extent();
        assertThat(closer.isWhole()).isFalse();
        double before = plot().across().from();
        robot.drag(MouseButton.PRIMARY).moveBy(-80, 0).drop();
        Extent moved = extent();
        assertThat(moved).isNotEqualTo(closer);
        assertThat(plot().across().from()).isGreaterThan(before);
        robot.interact(explorer::undo);
        assertThat(extent()).as("a drag is one entry").isEqualTo(closer);
        robot.interact(explorer::undo);
        assertThat(extent()).as("turns of the wheel are one entry").isEqualTo(Extent.WHOLE);
        robot.interact(explorer::redo);
        robot.doubleClickOn(empty());
        assertThat(extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void keysLookCloserMoveAndShowAll(FxRobot robot) {
        solve(robot);
        robot.clickOn(empty());
        robot.type(KeyCode.RIGHT);
        assertThat(extent()).as("nothing to move while all is shown").isEqualTo(Extent.WHOLE);
        robot.type(KeyCode.PLUS);
        Extent closer = extent();
        assertThat(closer.across()).isPresent();
        robot.type(KeyCode.RIGHT);
        assertThat(extent().across()).isNotEqualTo(closer.across());
        assertThat(extent().upwards()).isEqualTo(closer.upwards());
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.MINUS);
        assertThat(extent()).isEqualTo(Extent.WHOLE);
        robot.type(KeyCode.PLUS, KeyCode.DIGIT0);
        assertThat(extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void lockedScalesStayWhenAnotherTargetIsChosen(FxRobot robot) {
        solve(robot);
        robot.clickOn("#lock-right");
        Extent locked = extent();
        assertThat(locked.isLocked()).isTrue();
        assertThat(locked).isEqualTo(plot().locked());
        robot.interact(() -> explorer.change(state -> state.withTarget(CategoryRef.of(Toy.CATEGORIES, 5))));
        solve(robot);
        assertThat(extent()).isEqualTo(locked);
        assertThat(plot().upwards().shown()).isEqualTo(locked.upwards().orElseThrow());
        assertThat(robot.lookup("#lock-right").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.clickOn("#lock-right");
        assertThat(extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void aPartIsLeftByTheButtonByAnotherTargetAndAcrossByAnotherAxis(FxRobot robot) {
        solve(robot);
        assertThat(robot.lookup("#whole-right").query().isVisible()).isFalse();
        robot.clickOn(empty());
        robot.type(KeyCode.PLUS);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().along(PathAxis.L1_NORM))));
        assertThat(extent().across()).isEmpty();
        assertThat(extent().upwards()).isPresent();
        robot.clickOn("#whole-right");
        assertThat(extent()).isEqualTo(Extent.WHOLE);
        robot.type(KeyCode.PLUS);
        robot.interact(() -> explorer.change(state -> state.withTarget(CategoryRef.of(Toy.CATEGORIES, 5))));
        assertThat(extent()).isEqualTo(Extent.WHOLE);
    }
}
