package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.Flip;

/** From Table 1 to the answers that change, and to the table of all targets and out of it. */
final class Table1JobTest extends WindowJob {

    private static final int ROWS = 120;
    private static final int CATEGORIES = 12;

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new IntoFolder();
    }

    @BeforeEach
    void openLabelledData() throws Exception {
        Random random = new Random(5);
        double[][] rows = new double[ROWS][CATEGORIES];
        int[] labels = new int[ROWS];
        boolean[] held = new boolean[ROWS];
        for (int r = 0; r < ROWS; r++) {
            labels[r] = r % CATEGORIES;
            held[r] = r >= ROWS / 2;
            for (int j = 0; j < CATEGORIES; j++) {
                rows[r][j] = random.nextGaussian() + (j > 0 ? 0.6 * rows[r][j - 1] : 0) + (labels[r] == j ? 2 : 0);
            }
        }
        Npy.labels(folder.resolve("labels.npy"), labels);
        Npy.mask(folder.resolve("evaluation.npy"), held);
        Path logits = Npy.doubles(folder.resolve("logits.npy"), rows);
        robot.interact(() -> window.opening().file(logits));
        until("the first picture", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(2))));
    }

    @Test
    void answersThatChangeAreListedAndEachTableLeadsToItsTargets() throws Exception {
        until(
                "the flips",
                () -> !robot.lookup("#flips-open").queryLabeled().isDisabled()
                        && !robot.lookup("#flips-open").queryLabeled().getText().startsWith("0 "));
        robot.clickOn("#flips-open");
        until("their window", () -> !flips().getItems().isEmpty());
        Flip first = flips().getItems().get(0);
        robot.clickOn(cell(flips(), 2));
        until(
                "the answer before to be pinned",
                () -> explorer.state().get().pins().contains(first.before()));

        robot.interact(
                () -> window.workspace().ifPresent(shown -> window.beside().showTable1(shown.categoryList())));
        until(
                "the other window",
                () -> robot.lookup("#table1-compute").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#table1-compute").queryButton().fire());
        until("the table", () -> targets().getItems().size() == CATEGORIES);
        assertThat(robot.lookup("#table1-pooled .label").queryAll())
                .extracting(node -> ((Label) node).getText())
                .contains("Solutions", "Top |b|");

        TabulatedTarget third = targets().getItems().get(2);
        robot.interact(() -> robot.lookup("#table1-copy-csv").queryButton().fire());
        until("the copy", () -> copied().contains("combination"));
        assertThat(copied().lines()).hasSize(1 + CATEGORIES + 4);
        robot.interact(() -> robot.lookup("#table1-export").queryButton().fire());
        until("the file", () -> Files.exists(folder.resolve("table1.csv")));
        assertThat(Files.readString(folder.resolve("table1.csv"))).isEqualTo(copied());
        robot.clickOn(cell(targets(), 2 * targets().getVisibleLeafColumns().size()));
        until("the third to be the target", () -> explorer.state().get().target() == third.target());
        assertThat(failures).isEmpty();
    }

    /** The nth cell of a table, row by row; the first category of a flip is its true one. */
    private Node cell(TableView<?> table, int place) {
        return robot.from(table).lookup(".table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> !cell.isEmpty())
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private TableView<Flip> flips() {
        return robot.lookup("#flips-table").query();
    }

    private TableView<TabulatedTarget> targets() {
        return robot.lookup("#table1-table").query();
    }

    private String copied() {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().hasString()
                ? Clipboard.getSystemClipboard().getString()
                : "");
        return text[0];
    }

    /** Tables go where the data are. */
    private final class IntoFolder extends NoFiles {
        @Override
        public Optional<Path> askSave(Window owner, String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }
}
