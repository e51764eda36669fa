package org.neuraldeps.app.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Quality;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FigureCanvasTest {

    private FigureCanvas canvas;
    private final List<OptionalInt> hovered = new ArrayList<>();
    private final List<String> clicked = new ArrayList<>();
    private final List<Quality> asked = new ArrayList<>();
    private Color page = Color.WHITE;
    private volatile boolean resting;

    @Start
    void start(Stage stage) {
        canvas = new FigureCanvas();
        canvas.setOnHovered(hovered::add);
        canvas.setOnClicked((category, count) -> clicked.add(category + " x" + count));
        canvas.setOnRest(() -> resting = true);
        canvas.show(this::figure);
        stage.setScene(new Scene(new StackPane(canvas), 400, 320));
        // The stage is one for all tests: it may still have the size that another one gave it.
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void showsTheFigureInTheSizeOfThePane(FxRobot robot) {
        Figure shown = canvas.figure().orElseThrow();
        assertThat(shown.width()).isEqualTo(300);
        assertThat(shown.height()).isEqualTo(240);
        WritableImage seen = snapshot(robot);
        assertThat(seen.getPixelReader().getArgb(200, 160)).isEqualTo(0xFF0072B2);
        assertThat(seen.getPixelReader().getArgb(390, 310)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void refreshShowsAChangedFigure(FxRobot robot) {
        page = Color.BLACK;
        robot.interact(canvas::refresh);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(snapshot(robot).getPixelReader().getArgb(390, 310)).isEqualTo(0xFF000000);
    }

    @Test
    void whatFollowsFastIsADraftAndTheLastIsAskedForAgainWhereADraftHasLess(FxRobot robot) {
        robot.interact(() -> canvas.show(new FigureSource() {
            @Override
            public Figure figure(double width, double height, Quality quality) {
                return FigureCanvasTest.this.figure(width, height, quality);
            }

            @Override
            public boolean hasLessInDrafts() {
                return true;
            }
        }));
        untilADraft(robot);
        untilAtRest();
        assertThat(asked.get(asked.size() - 1)).isEqualTo(Quality.FULL);
    }

    @Test
    void whatFollowsFastIsNotAskedForAgainOtherwise(FxRobot robot) {
        untilADraft(robot);
        int count = asked.size();
        untilAtRest();
        assertThat(asked).hasSize(count);
    }

    @Test
    void whatComesToRestIsPaintedCarefullyAtOnce(FxRobot robot) {
        robot.interact(() -> {
            asked.clear();
            drawn();
            drawn();
            assertThat(asked).last().isEqualTo(Quality.DRAFT);
            canvas.rest();
            canvas.layout();
            assertThat(asked).last().isEqualTo(Quality.FULL);
        });
    }

    private void drawn() {
        canvas.refresh();
        canvas.layout();
    }

    /** Figures that follow each other fast, however slow the machine is. */
    private void untilADraft(FxRobot robot) {
        asked.clear();
        for (int i = 0; i < 100 && !asked.contains(Quality.DRAFT); i++) {
            resting = false;
            robot.interact(canvas::refresh);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(asked).contains(Quality.DRAFT);
    }

    /** The canvas says so when it has painted the last figure carefully. */
    private void untilAtRest() {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> resting);
        } catch (TimeoutException e) {
            throw new AssertionError("the canvas does not come to rest", e);
        }
    }

    @Test
    void tellsWhichCategoryIsHoveredAndClicked(FxRobot robot) {
        robot.moveTo(canvas);
        robot.clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(hovered).contains(OptionalInt.of(7));
        assertThat(clicked).contains("7 x1");
        robot.moveBy(150, 120);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(hovered.get(hovered.size() - 1)).isEmpty();
    }

    @Test
    void tellsWhichCategoryIsDoubleClicked(FxRobot robot) {
        robot.doubleClickOn(canvas);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clicked).containsExactly("7 x1", "7 x2");
    }

    @Test
    void aRightClickMeansNothing(FxRobot robot) {
        robot.clickOn(canvas, MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clicked).isEmpty();
    }

    private Figure figure(double width, double height, Quality quality) {
        asked.add(quality);
        Box middle = new Box(width / 2 - 30, height / 2 - 30, 60, 60);
        return new Figure(
                width,
                height,
                List.of(new Mark.Rect(new Box(0, 0, width, height), 0, new Mark.Paint(page, null))),
                List.of(new Mark.Rect(middle, 0, new Mark.Paint(new Color(0x0072B2), null))),
                List.of(new HitRegion(
                        7, HitRegion.Role.CATEGORY, new HitShape.Disc(width / 2, height / 2, 30), "seven")),
                "a square");
    }

    private WritableImage snapshot(FxRobot robot) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = canvas.snapshot(null, null));
        return image[0];
    }
}
