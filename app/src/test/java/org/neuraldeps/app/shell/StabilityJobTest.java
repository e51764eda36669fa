package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.app.state.StateChange;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Stability in the real window: chosen once, told by star, table and radial view, and taken back. */
final class StabilityJobTest extends WindowJob {

    private static final String PALE = "pale: selected by";

    @Test
    void oneChoiceMarksStarTableAndRadialView() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(
                () -> explorer.change(state -> state.withTarget(jellyfish()).withLambda(nonzeros(10))));
        until("its star", () -> explorer.picture().get().solved().target() == 107 && star("jellyfish"));
        robot.clickOn("#stability-coefficients").clickOn("#stability-coefficients-marked");
        until("half-samples", () -> star(PALE) && stability().contains("stable: selected by at least 75 %"));
        assertThat(table().getColumns())
                .filteredOn(
                        column -> "column-frequency".equals(column.getId()) || "column-interval".equals(column.getId()))
                .hasSize(2)
                .allMatch(column -> column.isVisible());
        assertThat(table().getItems()).hasSize(10);
        robot.push(KeyCode.F5);
        until("the sentence", () -> said().endsWith(
                        "At least 75 % of 100 half-samples of the rows select 7 of them again."));
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        until("no sentence", () -> !robot.lookup("#said").query().isVisible());
        robot.clickOn("#stability-middle").clickOn("#stability-middle-only");
        until(
                "only what is stable",
                () -> star("left out") && table().getItems().size() == 7);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "radial"))));
        until("the radial view", () -> star("left out") && star("for every target"));
        robot.interact(() -> explorer.change(state -> state.looking(state.look().judging(StabilityLook.MARKED))));
        until("marked there too", () -> star(PALE));
        assertThat(explorer.undoes().get()).contains(StateChange.STABILITY);
        robot.interact(explorer::undo);
        robot.interact(explorer::undo);
        robot.interact(explorer::undo);
        robot.interact(explorer::undo);
        until(
                "nothing told any more",
                () -> !star("half-samples") && table().getItems().size() == 10);
        assertThat(robot.lookup("#coefficient-stability").queryAs(Label.class).isVisible()
                        && robot.lookup("#coefficient-stability")
                                .query()
                                .getParent()
                                .isVisible())
                .isFalse();
        assertNoFailure();
    }

    private CategoryRef jellyfish() {
        return CategoryRef.of(explorer.data().get().dataset().categories(), 107);
    }

    private static LambdaSetting nonzeros(int count) {
        return new LambdaSetting.Nonzeros(count);
    }

    /** Whether the figure in the middle says something. */
    private boolean star(String words) {
        return window.workspace()
                .orElseThrow()
                .figure(Pane.MIDDLE)
                .shown()
                .canvas()
                .figure()
                .map(StabilityJobTest::words)
                .filter(said -> said.contains(words))
                .isPresent();
    }

    private static String words(Figure figure) {
        StringBuilder words = new StringBuilder();
        for (List<Mark> layer : List.of(figure.fixed(), figure.moving())) {
            for (Mark mark : layer) {
                if (mark instanceof Mark.Text text) {
                    words.append(text.words()).append('\n');
                }
            }
        }
        return words.toString();
    }

    private String stability() {
        return robot.lookup("#coefficient-stability").queryAs(Label.class).getText();
    }

    private String said() {
        return robot.lookup("#said").queryAs(Label.class).getText();
    }

    private TableView<?> table() {
        return robot.lookup("#coefficient-table").queryTableView();
    }
}
