package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.testfx.util.WaitForAsyncUtils;

/** The window without a mouse. */
final class KeyboardTest extends WindowJob {

    @TempDir
    Path folder;

    @BeforeEach
    void openSmallData() throws Exception {
        Path logits = Npy.doubles(folder.resolve("logits.npy"), rows());
        robot.interact(() -> window.opening().file(logits));
        until("the first picture", () -> explorer.picture().get() != null);
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    /** Small logits whose neighbours depend on each other. */
    static double[][] rows() {
        Random random = new Random(5);
        double[][] rows = new double[60][24];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextGaussian() + (j > 0 ? 0.6 * row[j - 1] : 0);
            }
        }
        return rows;
    }

    private void focus(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isListOpen() {
        return robot.lookup("#target").queryAs(ComboBoxBase.class).isShowing();
    }

    @Test
    void theTargetLeavesShortcutsToTheWindow() {
        focus("#target");
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the radial figure", () -> shown().equals("radial"));
        assertThat(isListOpen()).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        until("undo", () -> shown().equals("star"));
        press(KeyCode.CONTROL, KeyCode.U);
        press(KeyCode.ALT, KeyCode.LEFT);
        press(KeyCode.CONTROL, KeyCode.P);
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(isListOpen()).isFalse();
    }

    @Test
    void escapeRestoresAMaximisedFigureWhereverTheFocusIs() {
        for (String id : List.of("#target", "#network", "#theme", "#lambda-slider", "#play")) {
            press(KeyCode.CONTROL, KeyCode.M);
            until(
                    "the figure alone",
                    () -> robot.lookup("#category-table").tryQuery().isEmpty());
            focus(id);
            press(KeyCode.ESCAPE);
            until(
                    "the columns with the focus in " + id,
                    () -> robot.lookup("#category-table").tryQuery().isPresent());
        }
    }

    @Test
    void theFieldOfKHasAKey() {
        press(KeyCode.CONTROL, KeyCode.M);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        robot.write("2").type(KeyCode.ENTER);
        until("k = 2", () -> explorer.picture().get().solution().nonzeros() == 2);
    }

    @Test
    void whatWasNotTakenLeavesItsFieldButNotItsReason() {
        Object before = explorer.state().get();
        type("#lambda-field-lambda", "0,5");
        type("#lambda-field-ratio", "-1");
        focus("#play");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("#lambda-error"))
                .contains("λ = 0,5 was not taken", "with a point", "λ / λmax = -1 was not taken");
        assertThat(field("#lambda-field-lambda").getText()).doesNotContain(",");
        assertThat(field("#lambda-field-ratio").getText()).startsWith("0.");
        assertThat(explorer.state().get()).isSameAs(before);
        type("#lambda-field-nonzeros", "3");
        until("k = 3", () -> explorer.picture().get().solution().nonzeros() == 3);
        assertThat(text("#lambda-error")).isEmpty();
    }

    @Test
    void aLambdaBelowTheEndOfThePathIsSaidToBe() {
        assertThat(text("#lambda-remark")).isEmpty();
        type("#lambda-field-lambda", "1e-30");
        until("the remark", () -> !text("#lambda-remark").isEmpty());
        until("the remark beside the scatter", () -> text("#remarks-left").equals(text("#lambda-remark")));
        type("#lambda-field-nonzeros", "3");
        until("no remark", () -> text("#lambda-remark").isEmpty());
    }

    private void type(String id, String text) {
        robot.interact(() -> {
            field(id).requestFocus();
            field(id).selectAll();
        });
        robot.write(text).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField field(String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void noTwoCommandsShareKeysOrAName() {
        List<Command> commands = new Commands(window)
                .groups().stream().flatMap(group -> group.commands().stream()).toList();
        assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(commands.stream()
                        .map(Command::keys)
                        .filter(keys -> !keys.isEmpty())
                        .map(KeyCombination::valueOf))
                .hasSizeGreaterThan(15)
                .doesNotHaveDuplicates();
    }

    @Test
    void menusOpenByTheirLetters() {
        press(KeyCode.ALT, KeyCode.F);
        until("the menu", () -> robot.lookup("#command-open").tryQuery().isPresent());
        press(KeyCode.ESCAPE);
    }

    @Test
    void everyTabStopShowsThatItHasTheFocusAndHasAName() {
        focus("#target");
        Set<Node> stops = new LinkedHashSet<>();
        List<Node> unseen = new ArrayList<>();
        List<Node> nameless = new ArrayList<>();
        while (stops.add(focused())) {
            press(KeyCode.TAB);
            if (!(focused() instanceof Region region) || region.getBorder() == null) {
                unseen.add(focused());
            }
            if (spoken(focused()).isBlank()) {
                nameless.add(focused());
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(nameless).isEmpty();
        assertThat(stops).hasSizeGreaterThan(20);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private String shown() {
        return explorer.state().get().look().in(Pane.MIDDLE);
    }

    /** What a screen reader says first; what stands in a field is not its name. */
    private static String spoken(Node node) {
        boolean speaks = node instanceof Labeled || node instanceof FigureCanvas;
        Object name = speaks ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT) : node.getAccessibleText();
        return name == null ? "" : name.toString();
    }
}
