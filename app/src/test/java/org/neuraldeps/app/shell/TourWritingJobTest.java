package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** A teacher writes a tour: views with words, put in order, looked at, played and saved. */
final class TourWritingJobTest extends WindowJob {

    @TempDir
    private Path folder;

    private int asked;

    @Override
    FileDialogs dialogs() {
        return new NoFiles() {
            @Override
            public Optional<Path> askSaveTour(Window owner, String suggestedName) {
                asked++;
                assertThat(suggestedName).isEqualTo("Sparse-sums.ndetour");
                return Optional.of(folder.resolve("mine.ndetour"));
            }
        };
    }

    @Test
    void viewsAreAddedToldOfPutInOrderAndSaved() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the first picture", () -> explorer.picture().get() != null);
        ExplorerState first = explorer.state().get();
        key(KeyCode.A, KeyCode.SHIFT);
        until("the step", () -> steps().size() == 1);
        target();
        robot.write("Ten others");
        robot.type(KeyCode.TAB).write("Ten are enough.");
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(2))));
        ExplorerState second = explorer.state().get();
        robot.clickOn("#steps-add");
        until("the second step", () -> steps().size() == 2);
        target();
        robot.write("Two others");
        robot.interact(() -> robot.lookup("#step-layout")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(3));
        robot.clickOn("#tour-title");
        target();
        robot.write("Sparse sums");
        until("what the data contain", () -> draft().steps().stream()
                .allMatch(step -> step.view().hashes().isPresent()));
        assertThat(draft().steps()).extracting(TourStep::heading).containsExactly("Ten others", "Two others");
        assertThat(draft().steps()).extracting(TourStep::words).containsExactly("Ten are enough.", "");
        assertThat(draft().steps()).extracting(step -> step.view().state()).containsExactly(first, second);
        assertThat(draft().steps().get(1).view().layout().maximised()).contains(Pane.RIGHT);
        putInOrder();
        save();
        lookAndPlay(second);
        robot.interact(() -> window.tourWriting().draft().open(draft().called("other"), Optional.empty()));
        loseNothing();
        assertNoFailure();
    }

    private void putInOrder() {
        robot.interact(() -> {
            list().getSelectionModel().clearAndSelect(1);
            find("#tour-steps").requestFocus();
        });
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(draft().steps()).extracting(TourStep::heading).containsExactly("Two others", "Ten others");
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
        robot.type(KeyCode.DELETE);
        assertThat(draft().steps()).hasSize(1);
        robot.clickOn("#steps-undo");
        assertThat(draft().steps()).extracting(TourStep::heading).containsExactly("Two others", "Ten others");
    }

    private void save() {
        Path file = folder.resolve("mine.ndetour");
        assertThat(robot.lookup("#steps-save").queryButton().isDisabled()).isFalse();
        robot.clickOn("#steps-save");
        until("the file", () -> !window.tourWriting().draft().changed().get());
        assertThat(asked).isEqualTo(1);
        assertThat(TourFile.read(file)).isEqualTo(draft());
    }

    private void lookAndPlay(ExplorerState second) {
        robot.interact(() -> {
            list().getSelectionModel().clearAndSelect(0);
            find("#tour-steps").requestFocus();
        });
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(4))));
        robot.type(KeyCode.ENTER);
        until("its view", () -> second.equals(explorer.state().get()));
        robot.interact(() -> robot.lookup("#steps-play").queryButton().fire());
        until("the room", () -> window.presenting().on().get());
        robot.interact(() -> window.tours().leave());
        until("the end", () -> !window.presenting().on().get());
    }

    /** Another tour, or the end of the program, asks first. */
    private void loseNothing() {
        Tour other = new Tour(
                "",
                List.of(new TourStep(
                        "else", "", new Session(explorer.state().get(), Optional.empty(), Layout.AS_IT_IS))));
        Path file = folder.resolve("other.ndetour");
        TourFile.write(other, file);
        robot.interact(() -> window.tourWriting()
                .draft()
                .add(
                        0,
                        "unsaved",
                        other.steps().get(0).view(),
                        explorer.data().get().found()));
        robot.interact(() -> window.open(file));
        until("the question", () -> robot.lookup("#save-changes").tryQuery().isPresent());
        robot.clickOn("#changes-discard");
        until("the other tour", () -> window.presenting().on().get());
        robot.interact(() -> window.tours().leave());
        assertThat(draft()).isEqualTo(other);
        robot.interact(() -> window.tourWriting().draft().remove(0));
        robot.interact(() -> window.tourWriting()
                .draft()
                .add(
                        0,
                        "unsaved",
                        other.steps().get(0).view(),
                        explorer.data().get().found()));
        robot.interact(window::close);
        until(
                "the question again",
                () -> robot.lookup("#save-changes").tryQuery().isPresent());
        assertThat(stage.isShowing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.isShowing()).isTrue();
    }

    /** The robot types into the window that it knows of. */
    private void target() {
        robot.targetWindow(find("#tour-steps").getScene().getWindow());
    }

    private Tour draft() {
        return window.tourWriting().draft().tour().get();
    }

    private List<?> steps() {
        return draft().steps();
    }

    private Node find(String id) {
        return robot.lookup(id).query();
    }

    private ListView<?> list() {
        return robot.lookup("#tour-steps").queryListView();
    }

    private void key(KeyCode code, KeyCode with) {
        robot.press(KeyCode.CONTROL).press(with).press(code);
        robot.release(code).release(with).release(KeyCode.CONTROL);
    }
}
