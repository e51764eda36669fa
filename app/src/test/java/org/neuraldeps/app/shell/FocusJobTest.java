package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.AppliedFocus;

/** φ is dragged on a target with six positive rows: they are won, and rows of others with them. */
final class FocusJobTest extends WindowJob {

    /** "monarch": six positive evaluation rows. */
    private static final int MONARCH = 323;

    @BeforeEach
    void openTheSample() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state ->
                state.withTarget(CategoryRef.of(explorer.data().get().dataset().categories(), MONARCH))));
        until(
                "monarch",
                () -> explorer.picture().get().solved().target() == MONARCH
                        && !line("Positives").isEmpty());
    }

    @Test
    void positivesAreWonAndRowsOfOthersWithThem() {
        assertThat(line("Positives")).isEqualTo("6");
        assertThat(line("Pos Acc")).isEqualTo("0.0 %");
        assertThat(line("False wins")).isEqualTo("0");
        assertThat(sentence()).contains("All rows weigh alike");

        robot.drag("#focus-slider .thumb").moveBy(230, 0).drop();
        until("a focus", () -> focus() > 0.5 && line("Pos Acc").equals("100.0 %"));
        assertThat(explorer.moving().get()).isFalse();
        assertThat(Integer.parseInt(line("False wins"))).isPositive();
        assertThat(sentence()).contains("rows of its own", "false ones too");
        assertThat(text("#trust-numbers")).contains("worth");

        robot.interact(explorer::undo);
        until("all rows alike", () -> focus() == 0 && line("Pos Acc").equals("0.0 %"));
        assertThat(failures).isEmpty();
    }

    @Test
    void itIsTypedRefusedAndWeighedByLabel() {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.SHORTCUT);
        robot.write("1.2").type(KeyCode.ENTER);
        assertThat(text("#focus-sentence")).isEqualTo("φ is at least 0 and below 1.");
        robot.interact(
                () -> robot.lookup("#focus-field").queryTextInputControl().selectAll());
        robot.write("0.8").type(KeyCode.ENTER);
        until("a focus", () -> focus() == 0.8);
        double bySoftmax = applied().effectiveRows();
        robot.interact(() -> {
            MenuButton by = robot.lookup("#focus-by").queryAs(MenuButton.class);
            by.getItems().get(1).fire();
        });
        until("a share by label", () -> focus() == 0.8 && applied().effectiveRows() != bySoftmax);
        assertThat(applied().effectiveRows())
                .as("rows with the label")
                .isEqualTo(Math.rint(applied().effectiveRows()));
        assertThat(failures).isEmpty();
    }

    private AppliedFocus applied() {
        return explorer.picture().get().solution().focus().orElseThrow();
    }

    private double focus() {
        return explorer.picture()
                .get()
                .solution()
                .focus()
                .map(applied -> applied.focus().share())
                .orElse(0.0);
    }

    /** The number in a line of Table 1; empty where there is no such line. */
    private String line(String name) {
        GridPane table = robot.lookup("#table1").queryAs(GridPane.class);
        return table.getChildren().stream()
                .filter(cell -> ((Label) cell).getText().equals(name))
                .findFirst()
                .map(cell -> table.getChildren().get(table.getChildren().indexOf(cell) + 1))
                .map(cell -> ((Label) cell).getText())
                .orElse("");
    }

    private String sentence() {
        return text("#focus-sentence");
    }

    private String text(String label) {
        return robot.lookup(label).queryLabeled().getText();
    }
}
