package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.state.Pane;

/** The palette by keyboard alone, from the sample to a graph in a file. */
final class PaletteTest extends WindowJob {

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new Answer();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    @Test
    void opensTheSamplePicksATargetRunsCommandsAndWritesAGraph() throws Exception {
        choose("Open sample");
        until("the first picture", () -> explorer.picture().get() != null);
        open();
        robot.write("macow");
        until("the nearest spelling", () -> shownText("#palette-nearest").contains("macaw"));
        robot.type(KeyCode.ENTER);
        until(
                "what was meant",
                () -> field().getText().equals("macaw") && !list().getItems().isEmpty());
        robot.type(KeyCode.ENTER);
        until("the target", () -> explorer.state().get().target() == 88);
        assertThat(shown()).isEmpty();
        choose("Show Radial");
        until(
                "the radial figure",
                () -> explorer.state().get().look().in(Pane.MIDDLE).equals("radial"));
        choose("graph what predicts the target");
        Path file = folder.resolve("graph-one-step-macaw.graphml");
        until("the graph", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("lorikeet", "<graph");
    }

    @Test
    void arrowsChooseAndEscapeLeaves() {
        open();
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
        robot.type(KeyCode.DOWN, 2).type(KeyCode.UP);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        until("the palette to go", () -> shown().isEmpty());
        assertThat(explorer.state().get()).isNull();
    }

    @Test
    void whatCannotBeDoneNowIsNotFound() {
        open();
        robot.write("Undo");
        until("nothing", () -> list().getItems().isEmpty());
        assertThat(shownText("#palette-nothing")).isEqualTo("No match");
    }

    private void choose(String words) {
        open();
        robot.write(words);
        until("something found for " + words, () -> !list().getItems().isEmpty());
        robot.type(KeyCode.ENTER);
    }

    private void open() {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        until("the palette", () -> shown().isPresent() && field().isFocused());
    }

    private Optional<Window> shown() {
        return robot.listWindows().stream()
                .filter(window -> window.getScene() != null
                        && window.getScene().getRoot().lookup("#palette") != null
                        && window.isShowing())
                .findFirst();
    }

    private TextField field() {
        return robot.lookup("#palette-field").query();
    }

    private ListView<?> list() {
        return robot.lookup("#palette-list").query();
    }

    private String shownText(String id) {
        return robot.lookup(id).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    /** Answers every question with the suggested name in the test's folder. */
    private final class Answer extends NoFiles {
        @Override
        public Optional<Path> askSave(Window owner, String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }
}
