package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.task.Failure;

/** From odd data to the badge, the list, and the cures that one click applies and one takes back; and two networks beside each other. */
final class FindingsJobTest extends WindowJob {

    private static final int ROWS = 40;
    private static final int COLUMNS = 6;

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new DesktopFileDialogs(preferences);
    }

    @Test
    void aTransposedFileWithATwinIsCuredByTwoClicks() throws IOException {
        Random random = new Random(3);
        double[][] turned = new double[COLUMNS][ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (int j = 0; j < COLUMNS; j++) {
                turned[j][row] = j == 4 ? -3 * turned[1][row] : random.nextGaussian();
            }
        }
        Path logits = Npy.doubles(folder.resolve("logits.npy"), turned);
        Npy.labels(folder.resolve("labels.npy"), new int[ROWS]);
        robot.interact(() -> window.open(logits));
        until("the refusal", () -> failures.size() == 1);
        assertThat(failures.get(0).message()).contains("--transpose");
        Failure.Cure turn = failures.get(0).cure().orElseThrow();
        assertThat(turn.words()).isEqualTo("Read the file transposed");
        robot.interact(turn.apply());
        until(
                "the findings",
                () -> robot.lookup("#findings-badge").tryQuery().isPresent()
                        && !badge().getText().isEmpty());
        assertThat(explorer.data().get().dataset().logits().rows()).isEqualTo(ROWS);

        robot.clickOn("#findings-badge");
        until("the list", () -> robot.lookup("#cure-scaled-columns").tryQuery().isPresent());
        assertThat(cure().getText()).isEqualTo("Leave out as predictors (1)");
        robot.clickOn("#cure-scaled-columns");
        assertThat(leftOut()).containsExactly(4);
        until(
                "a solution without it",
                () -> explorer.picture().get() != null
                        && explorer.picture().get().solution().rule().leftOut().contains(4));
        assertThat(cure().getText()).isEqualTo("Let predict again (1)");
        robot.clickOn("#cure-scaled-columns");
        assertThat(leftOut()).isEmpty();
        robot.interact(explorer::undo);
        assertThat(leftOut()).containsExactly(4);
        assertThat(Files.exists(logits)).isTrue();
    }

    @Test
    void twoNetworksAreJudgedSwappedAndLetTheTargetsOwnCategoryIn() throws IOException {
        Path one = Npy.doubles(Files.createDirectory(folder.resolve("one")).resolve("f.npy"), network(1));
        Path same = Npy.doubles(Files.createDirectory(folder.resolve("same")).resolve("f.npy"), network(2));
        Path other = Npy.doubles(Files.createDirectory(folder.resolve("other")).resolve("f.npy"), network(-1));
        robot.interact(() -> window.open(one));
        until("data", () -> explorer.picture().get() != null);
        robot.interact(
                () -> window.opening().change(explorer.state().get().data().predictedFrom(new LogitFile(same))));
        until("both", () -> network().getText().equals("same/f.npy predicts one/f.npy"));
        assertThat(network().getGraphic()).as("no doubt").isNull();
        assertThat(network().getTooltip().getText()).contains("The rows of the two networks look aligned");

        robot.clickOn("#network-swap");
        until("the other way", () -> network().getText().equals("one/f.npy predicts same/f.npy"));
        robot.interact(() -> {
            own().setSelected(true);
            own().fire();
        });
        until("its own", () -> explorer.picture().get().solution().rule().withOwn());
        robot.interact(() -> item("network-compare").fire());
        until("both ways", () -> compared().getChildren().size() == 5 * 7);
        assertThat(compared().getChildren().stream().map(node -> ((Label) node).getText()))
                .contains(
                        "one/f.npy predicts same/f.npy, own category too",
                        "same/f.npy predicts one/f.npy, own category too",
                        "one/f.npy predicts itself",
                        "same/f.npy predicts itself");

        robot.interact(
                () -> window.opening().change(explorer.state().get().data().predictedFrom(new LogitFile(other))));
        until("a third", () -> network().getText().equals("other/f.npy predicts same/f.npy"));
        assertThat(network().getGraphic()).as("doubt").isNotNull();
        assertThat(network().getTooltip().getText()).contains("do not look like the same samples");
        until("an error", () -> badge().getAccessibleText().contains("errors 1"));
    }

    /** Networks of the same samples; one with a negative seed is of others. */
    private static double[][] network(long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[400][COLUMNS];
        for (int row = 0; row < rows.length; row++) {
            int winner = seed < 0 ? random.nextInt(COLUMNS) : row * row % 7 % COLUMNS;
            for (int j = 0; j < COLUMNS; j++) {
                rows[row][j] = random.nextGaussian() + (j == winner ? 3 : 0);
            }
        }
        return rows;
    }

    private MenuButton network() {
        return robot.lookup("#network").queryAs(MenuButton.class);
    }

    private CheckMenuItem own() {
        return (CheckMenuItem) item("network-own");
    }

    private MenuItem item(String id) {
        return network().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private GridPane compared() {
        return robot.lookup("#compared").queryAs(GridPane.class);
    }

    private List<Integer> leftOut() {
        return explorer.state().get().problem().predictors().leftOut().stream()
                .map(CategoryRef::index)
                .toList();
    }

    private Button badge() {
        return robot.lookup("#findings-badge").queryButton();
    }

    private Button cure() {
        return robot.lookup("#cure-scaled-columns").queryButton();
    }
}
