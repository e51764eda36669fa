package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.view.figure.LinkedFigure;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Refining;
import org.testfx.util.WaitForAsyncUtils;

/** A large file, seen from its first rows to its last: what is shown, what is said of it, what waits, and that nothing jumps. */
final class EstimateJobTest extends WindowJob {

    private static final int ROWS = 4000;
    private static final int CATEGORIES = 60;

    private final CountDownLatch readOn = new CountDownLatch(1);

    @TempDir
    Path folder;

    /** A file whose reading stops after the first part until the test says so. */
    private long clock() {
        if (explorer.data().get() != null) {
            try {
                readOn.await();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
        return 0;
    }

    @Override
    Refining refining() {
        return new Refining(0, 20 * CATEGORIES * 8, 0, 1.2, this::clock);
    }

    @BeforeEach
    void openSomeRows() throws Exception {
        Random random = new Random(5);
        double[][] rows = new double[ROWS][CATEGORIES];
        int[] labels = new int[ROWS];
        boolean[] held = new boolean[ROWS];
        for (int r = 0; r < ROWS; r++) {
            labels[r] = r * CATEGORIES / ROWS;
            held[r] = r % 10 == 0;
            for (int j = 0; j < CATEGORIES; j++) {
                rows[r][j] = random.nextGaussian() + (j > 0 ? 0.6 * rows[r][j - 1] : 0) + (labels[r] == j ? 2 : 0);
            }
        }
        Npy.labels(folder.resolve("labels.npy"), labels);
        Npy.mask(folder.resolve("evaluation.npy"), held);
        Path logits = Npy.doubles(folder.resolve("large.npy"), rows);
        robot.interact(() -> window.opening().file(logits));
        until("the first picture", () -> explorer.picture().get() != null);
    }

    @AfterEach
    void readOn() {
        readOn.countDown();
    }

    private String mark() {
        return robot.lookup("#estimate-words").queryLabeled().getText();
    }

    private LinkedFigure<?> figure(Pane pane) {
        return window.workspace().orElseThrow().figure(pane).shown();
    }

    @Test
    void someRowsAreShownAsWhatTheyAreAndAllOfThemInTheirPlace() {
        until("how far it may be off", () -> mark().contains("±"));
        assertThat(mark()).matches("Estimate from [\\d.]+ % of the rows, error [\\d.]+ ± [\\d.]+ %");
        assertThat(robot.lookup("#status").<StatusBar>query().getText())
                .matches(".*estimate from [\\d.]+ % of the rows");
        until(
                "the note below the star",
                () -> robot.lookup("#remarks-middle").queryLabeled().getText().startsWith("Estimate from"));
        assertThat(figure(Pane.MIDDLE).canvas().figure()).isPresent();
        assertThat(robot.lookup("#table1-waits").queryLabeled().isVisible()).isTrue();

        robot.interact(() -> window.leaving().askExport(figure(Pane.MIDDLE)));
        assertThat(robot.lookup("#status").<StatusBar>query().getText())
                .isEqualTo("Figures, numbers, graphs and pages can be written once all rows have been read");
        assertThat(figure(Pane.MIDDLE).drawing()).isEmpty();

        robot.interact(() -> {
            explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(4)));
            new Pointing(explorer).pin(7);
        });
        TableView<?> list = robot.lookup("#category-table").query();
        robot.interact(() -> list.scrollTo(40));
        WaitForAsyncUtils.waitForFxEvents();
        ExplorerState before = explorer.state().get();
        int firstSeen = firstSeen(list);
        assertThat(firstSeen).isPositive();

        readOn.countDown();
        until("all rows", () -> explorer.data().get().estimate().isEmpty());
        until(
                "their picture",
                () -> explorer.picture().get().solved().data()
                        == explorer.data().get());
        assertThat(explorer.state().get()).isEqualTo(before);
        until("Table 1", () -> !robot.lookup("#table1-waits").queryLabeled().isVisible());
        assertThat(robot.lookup("#estimate").query().isVisible()).isFalse();
        until(
                "the star without the note",
                () -> !robot.lookup("#remarks-middle").queryLabeled().getText().contains("Estimate"));
        assertThat(robot.lookup("#status").<StatusBar>query().getText()).doesNotContain("estimate");
        assertThat(firstSeen(list)).isEqualTo(firstSeen);
        until("a star to be written", () -> figure(Pane.MIDDLE).drawing().isPresent());
        assertThat(failures).isEmpty();
    }

    @Test
    void aCancelLeavesTheMarkAndOffersToReadAllRows() {
        until("how far it may be off", () -> mark().contains("±"));
        robot.interact(() -> robot.lookup("#cancel-tasks").queryButton().fire());
        readOn.countDown();
        until("the end of reading", () -> mark().endsWith("reading was cancelled"));
        assertThat(explorer.data().get().estimate()).isPresent();
        robot.clickOn("#estimate-again");
        until("all rows", () -> explorer.data().get().estimate().isEmpty());
        until("the mark to go", () -> !robot.lookup("#estimate").query().isVisible());
        assertThat(failures).isEmpty();
    }

    private static int firstSeen(TableView<?> table) {
        return ((VirtualFlow<?>) table.lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex();
    }
}
