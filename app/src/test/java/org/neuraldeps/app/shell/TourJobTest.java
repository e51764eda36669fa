package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.tour.BundledTour;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.app.view.figure.LinkedFigure;
import org.neuraldeps.app.view.settings.Settings;
import org.neuraldeps.app.view.settings.Theme;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.testfx.util.WaitForAsyncUtils;

/** A teacher takes the tour from its start to its end, and is back where they were. */
final class TourJobTest extends WindowJob {

    private static final int FEWER_THAN_AN_EYE_SEES = 2;

    @TempDir
    private Path folder;

    @Test
    void theBundledTourIsPlayedFromTheWelcomePaneToItsEnd() {
        Tour tour = BundledTour.read();
        double letters = letters("#privacy") / 0.92;
        robot.clickOn("#take-tour");
        for (int i = 0; i < tour.steps().size(); i++) {
            int index = i;
            TourStep step = tour.steps().get(i);
            until("step " + (i + 1), () -> place().startsWith(index + 1 + " "));
            assertShown(step, i, tour.steps().size());
            assertThat(stage.isFullScreen()).isTrue();
            assertThat(letters("#tour-place")).isCloseTo(1.4 * letters, Offset.offset(0.1));
            if (i < tour.steps().size() - 1) {
                // By the clicker, the space bar and the button, in turn.
                switch (i % 3) {
                    case 0 -> robot.type(KeyCode.PAGE_DOWN);
                    case 1 -> robot.type(KeyCode.SPACE);
                    default -> robot.clickOn("#tour-next");
                }
            }
        }
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(place()).as("a clicker does not leave").startsWith("11 ");
        assertThat(robot.lookup("#tour-next").<Button>query().getText()).isEqualTo("Finish");
        robot.clickOn("#tour-next");
        until("the end", () -> robot.lookup("#tour").tryQuery().isEmpty());
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(letters("#said") / 1.15).isCloseTo(letters, Offset.offset(0.1));
        assertThat(explorer.state().get().isIn(explorer.data().get().dataset().categories()))
                .as("nothing was open before, so the last step can be gone on with")
                .isTrue();
        until("all columns", () -> width(Pane.MIDDLE) < 700 && width(Pane.MIDDLE) > 300);
        assertNoFailure();
    }

    private void assertShown(TourStep step, int index, int count) {
        assertThat(text("#tour-heading")).isEqualTo(step.heading());
        assertThat(text("#tour-words")).isEqualTo(step.words());
        assertThat(place()).isEqualTo(index + 1 + " of " + count);
        ExplorerState wanted = step.view().state();
        assertThat(explorer.state().get()).isEqualTo(wanted);
        until("the picture of step " + (index + 1), () -> isDrawn(wanted));
        Optional<Pane> large = step.view().layout().maximised();
        large.ifPresent(pane -> {
            until("a large figure in step " + (index + 1), () -> width(pane) > 0.95 * scene().getWidth());
            LinkedFigure<?> figure = workspace().figure(pane).shown();
            assertThat(figure.kind().key()).isEqualTo(wanted.look().in(pane));
            until("what it is of", () -> figure.canvas()
                    .figure()
                    .filter(drawn -> drawn.title().contains("custard apple"))
                    .isPresent());
        });
        assertThat(robot.lookup("#tour-words").<Label>query().getHeight())
                .as("all words are in sight")
                .isLessThan(0.3 * scene().getHeight());
        assertThat(robot.lookup("#tour")
                        .query()
                        .localToScene(
                                0,
                                robot.lookup("#tour").query().getLayoutBounds().getMaxY())
                        .getY())
                .as("nothing that is said covers a picture")
                .isLessThanOrEqualTo(
                        robot.lookup("#workspace").query().localToScene(0, 0).getY());
        if (large.isEmpty()) {
            until(
                    "Table 1 beside the figure",
                    () -> robot.lookup("#table1").query().localToScene(0, 0).getX() > width(Pane.MIDDLE));
            until("the controls", () -> robot.lookup("#controls").tryQuery().isPresent());
        }
    }

    private boolean isDrawn(ExplorerState wanted) {
        return explorer.picture().get() != null
                && explorer.picture().get().solved().target() == wanted.target()
                && explorer.picture().get().solved().data() == explorer.data().get()
                && explorer.picture()
                        .get()
                        .solved()
                        .path()
                        .problem()
                        .focus()
                        .map(AppliedFocus::focus)
                        .orElse(Focus.NONE)
                        .equals(wanted.problem().focus());
    }

    @Test
    void escapeBringsTheWindowBackAsItWasAndLambdaLivesInBetween() {
        openSample();
        robot.interact(() -> {
            window.settings().set(window.settings().settings().get().in(Theme.DARK));
            explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(7)));
            workspace()
                    .divide(new Layout(
                            Map.of("columns", List.of(0.3, 0.7), "lower", List.of(0.6)),
                            Optional.empty(),
                            Optional.empty()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Layout layout = workspace().layout();
        Settings settings = window.settings().settings().get();
        ExplorerState before = explorer.state().get();
        play(lesson());
        until("the first step", () -> place().startsWith("1 "));
        assertThat(item("command-save").isDisable())
                .as("what a person works on is set aside")
                .isTrue();
        robot.type(KeyCode.RIGHT);
        until("the second step", () -> place().startsWith("2 "));
        robot.clickOn("#tour-theme");
        robot.clickOn("#lambda-slider");
        ExplorerState moved = explorer.state().get();
        robot.type(KeyCode.RIGHT);
        assertThat(place()).as("in the slider the arrow is for λ").startsWith("2 ");
        assertThat(explorer.state().get().lambda()).isNotEqualTo(moved.lambda());
        robot.type(KeyCode.PAGE_UP);
        until("the first step again", () -> place().startsWith("1 "));
        assertThat(explorer.state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(3));
        robot.type(KeyCode.ESCAPE);
        until("the end", () -> before.equals(explorer.state().get()) && !stage.isFullScreen());
        until(
                "the columns",
                () -> Math.abs(workspace().layout().dividers().get("columns").get(0) - 0.3) < 0.01);
        assertThat(window.settings().settings().get()).isEqualTo(settings);
        assertSame(workspace().layout(), layout);
        assertThat(item("command-save").isDisable()).isFalse();
        assertThat(preferences.get("layout", "research")).isEqualTo(NamedLayout.RESEARCH.key());
        assertThat(preferences.getInt("scale", 100)).as("the letters were lent").isEqualTo(100);
        robot.interact(explorer::undo);
        assertThat(explorer.state().get().lambda())
                .as("the history has the steps")
                .isEqualTo(new LambdaSetting.Nonzeros(3));
        whoClosesTheWindowInATourHasTheirOwnWorkBack();
        assertNoFailure();
    }

    private void whoClosesTheWindowInATourHasTheirOwnWorkBack() {
        ExplorerState before = explorer.state().get();
        play(lesson());
        until("the first step once more", () -> place().startsWith("1 "));
        assertThat(window.documents().autosaved().session().state()).isEqualTo(before);
        robot.interact(window::close);
        until("the window to be gone", () -> !stage.isShowing());
        assertThat(explorer.state().get()).isEqualTo(before);
    }

    @Test
    void aTourOfAFileWhoseDataAreGoneChangesNothing() {
        openSample();
        ExplorerState before = explorer.state().get();
        TourStep gone = new TourStep(
                "gone",
                "",
                new Session(before.on(DataRequest.of(folder.resolve("gone.npy"))), Optional.empty(), Layout.AS_IT_IS));
        play(new Tour("gone", List.of(gone)));
        until("the question", () -> robot.lookup("#restore").tryQuery().isPresent());
        assertThat(robot.lookup("#sentence").queryAs(Label.class).getText()).contains("lesson.ndetour", "gone.npy");
        robot.type(KeyCode.ESCAPE);
        until("the answer", () -> robot.lookup("#restore").tryQuery().isEmpty());
        assertThat(explorer.state().get()).isEqualTo(before);
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(robot.lookup("#tour").tryQuery()).isEmpty();
    }

    private Tour lesson() {
        ExplorerState state = explorer.state().get();
        CategoryRef macaw = CategoryRef.of(explorer.data().get().dataset().categories(), 88);
        return new Tour(
                "a lesson",
                List.of(
                        step("one", state.withLambda(new LambdaSetting.Nonzeros(3)), Optional.of(Pane.MIDDLE)),
                        step("two", state.withTarget(macaw), Optional.of(Pane.RIGHT))));
    }

    private static TourStep step(String heading, ExplorerState state, Optional<Pane> large) {
        Layout layout = new Layout(Map.of(), large, Optional.empty());
        return new TourStep(heading, "What is said to " + heading + ".", new Session(state, Optional.empty(), layout));
    }

    private void play(Tour tour) {
        Path file = folder.resolve("lesson.ndetour");
        TourFile.write(tour, file);
        robot.interact(() -> window.open(file));
    }

    private void openSample() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the first picture", () -> explorer.picture().get() != null);
    }

    private static void assertSame(Layout now, Layout before) {
        assertThat(now.maximised()).isEqualTo(before.maximised());
        assertThat(now.named()).isEqualTo(before.named());
        before.dividers().forEach((part, places) -> {
            for (int i = 0; i < places.size(); i++) {
                assertThat(now.dividers().get(part).get(i))
                        .as(part)
                        .isCloseTo(places.get(i), Offset.offset(FEWER_THAN_AN_EYE_SEES / 500.0));
            }
        });
    }

    private Workspace workspace() {
        return window.workspace().orElseThrow();
    }

    private double width(Pane pane) {
        return workspace().figure(pane).shown().canvas().getWidth();
    }

    private Scene scene() {
        return stage.getScene();
    }

    private String place() {
        return robot.lookup("#tour-place")
                .tryQuery()
                .map(node -> ((Label) node).getText())
                .orElse("");
    }

    private String text(String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private double letters(String id) {
        return robot.lookup(id).<Labeled>query().getFont().getSize();
    }

    private MenuItem item(String id) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
