package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.io.NpzWriter;
import org.neuraldeps.solver.io.Reading;

/** A file with several arrays that could be the logits: the window asks which, for the first network and for the second. */
final class ArrayJobTest extends WindowJob {

    private static final int ROWS = 40;
    private static final int COLUMNS = 6;

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new DesktopFileDialogs(preferences);
    }

    @Test
    void whichArrayIsMeantIsAskedAndTheAnswerIsPartOfTheState() throws IOException {
        Path file = folder.resolve("runs.npz");
        try (OutputStream out = Files.newOutputStream(file)) {
            new NpzWriter()
                    .matrix("hidden", ROWS, COLUMNS, numbers(1))
                    .matrix("val_scores", ROWS, COLUMNS, numbers(2))
                    .matrix("train_scores", ROWS, COLUMNS, numbers(3))
                    .write(out);
        }
        robot.interact(() -> window.open(file));
        until("the question", () -> list().isPresent());
        assertThat(names()).containsExactly("hidden", "val_scores", "train_scores");
        assertThat(list().orElseThrow().getSelectionModel().getSelectedItem().name())
                .isEqualTo("val_scores");
        robot.interact(() -> list().orElseThrow().getSelectionModel().select(2));
        robot.clickOn("#array-ok");
        until("a picture", () -> explorer.picture().get() != null);
        assertThat(predicting()).isEqualTo(new LogitFile(file, false, Reading.of("train_scores")));

        robot.interact(
                () -> window.opening().change(explorer.state().get().data().predictedFrom(new LogitFile(file))));
        until("the question again", () -> list().isPresent());
        robot.clickOn("#array-ok");
        until("two networks", () -> explorer.state().get().data().isBetween());
        assertThat(predicting()).isEqualTo(new LogitFile(file, false, Reading.of("val_scores")));
        assertThat(explorer.state().get().data().targets())
                .isEqualTo(new LogitFile(file, false, Reading.of("train_scores")));
        assertThat(failures).as("a question is no failure").isEmpty();
    }

    private static double[] numbers(long seed) {
        return new Random(seed)
                .doubles(ROWS * COLUMNS)
                .map(number -> 6 * number - 3)
                .toArray();
    }

    private NetworkRef predicting() {
        return explorer.state().get().data().predicting();
    }

    @SuppressWarnings("unchecked") // The list of the dialog is one of candidates.
    private Optional<ListView<Remedy.Candidate>> list() {
        return robot.lookup("#array-list").tryQuery().map(node -> (ListView<Remedy.Candidate>) node);
    }

    private List<String> names() {
        return list().orElseThrow().getItems().stream()
                .map(Remedy.Candidate::name)
                .toList();
    }
}
