package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/** From the trust badge, and from elsewhere, to the section that explains it. */
final class TrustJobTest extends WindowJob {

    @TempDir
    Path folder;

    @BeforeEach
    void openRowsOfWhichFewAreTheTargets() throws Exception {
        Path logits = Npy.doubles(folder.resolve("logits.npy"), rows());
        robot.interact(() -> window.opening().file(logits));
        until("the first picture", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state ->
                state.withTarget(CategoryRef.of(explorer.data().get().dataset().categories(), 2))));
        until("the target", () -> explorer.picture().get().solved().target() == 2);
    }

    /** One row in 60 is by far the third category's, the others are the first one's. */
    private static double[][] rows() {
        Random random = new Random(11);
        double[][] rows = new double[300][6];
        for (int r = 0; r < rows.length; r++) {
            for (int j = 0; j < 6; j++) {
                rows[r][j] = random.nextDouble() + (j == (r % 60 == 0 ? 2 : 0) ? 12 : 0);
            }
        }
        return rows;
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    @Test
    void theBadgeOpensWhatItIsAbout() {
        robot.clickOn("#trust-badge");
        assertRead("The certificate");
        leave();

        robot.interact(() -> explorer.change(state -> state.withFocus(new Focus(0.8, ShareKind.SOFTMAX))));
        until("few rows", () -> robot.lookup("#trust-badge")
                .queryAs(Node.class)
                .getAccessibleText()
                .startsWith("Exact, on few rows"));
        robot.clickOn("#trust-badge");
        assertRead("Effective rows");
    }

    @Test
    void keysOpenItOnceAndLeadThroughIt() {
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.SPACE)) {
            robot.interact(() -> robot.lookup("#trust-badge").query().requestFocus());
            robot.type(key);
            assertRead("The certificate");
            leave();
        }
        robot.interact(() -> robot.lookup("#trust-table-1").queryButton().fire());
        assertRead("Table 1");
        assertThat(robot.lookup("#trust-page").queryAll()).as("one window").hasSize(1);

        robot.interact(() -> sections().getSelectionModel().selectLast());
        until("the last section", () -> read().equals("What no number here says") && page().getVvalue() == 1);
        robot.interact(window::showTrust);
        assertRead("What to trust");
        robot.interact(() -> page().requestFocus());
        robot.type(KeyCode.PAGE_DOWN, 6);
        until("a later section", () -> !read().equals("What to trust") && page().getVvalue() > 0);
        robot.interact(() -> sections().getSelectionModel().select(6));
        assertRead("λ, λ/λmax and k");
    }

    private void leave() {
        robot.type(KeyCode.ESCAPE);
        until("it to go", () -> robot.lookup("#trust-page").tryQuery().isEmpty());
    }

    /** It is what is read, its heading is at the top of what is seen. */
    private void assertRead(String heading) {
        until(heading, () -> robot.lookup("#trust-page").tryQuery().isPresent() && read().equals(heading));
        until(heading + " at the top", () -> Math.abs(fromTop(heading)) < 40);
        assertThat(sections().getSelectionModel().getSelectedItem().toString()).contains("words=" + heading + ",");
    }

    private double fromTop(String heading) {
        Node found = Stream.of(".nde-prose-title", ".nde-prose-section")
                .flatMap(headings -> page().getContent().lookupAll(headings).stream())
                .filter(node -> heading.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        Bounds seen = page().localToScene(page().getBoundsInLocal());
        return found.localToScene(found.getBoundsInLocal()).getMinY() - seen.getMinY();
    }

    private ScrollPane page() {
        return robot.lookup("#trust-page").queryAs(ScrollPane.class);
    }

    private ListView<?> sections() {
        return robot.lookup("#trust-sections").queryListView();
    }

    /** What is read, as a screen reader says it. */
    private String read() {
        return page().getAccessibleText();
    }
}
