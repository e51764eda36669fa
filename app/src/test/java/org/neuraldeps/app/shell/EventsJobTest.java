package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathEvent;

/** Why categories enter, in the real window: the figure of correlations, and the list of events by mouse and keyboard. */
final class EventsJobTest extends WindowJob {

    @Test
    void theListFollowsLambdaAndTakesItToKnots() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.RIGHT, "correlations"))
                .withLambda(new LambdaSetting.Nonzeros(4))));
        until("the figure", () -> plot().isPresent());
        assertThat(plot().orElseThrow().plot()).isEqualTo(Plot.CORRELATIONS);

        robot.press(KeyCode.SHORTCUT, KeyCode.J).release(KeyCode.J, KeyCode.SHORTCUT);
        until("the list", () -> selected() >= 0);
        // At the last λ with four non-zeros the fifth has just come to λ/2.
        assertThat(text()).contains("5 categories are at it. Next: At λ = ");
        int before = selected();

        robot.interact(() -> list().requestFocus());
        robot.type(KeyCode.DOWN);
        until("the next event", () -> selected() == before + 1);
        assertThat(lambda()).isEqualTo(knot(before + 1).lambda(), within(1e-9));
        robot.type(KeyCode.RIGHT);
        until("the one after it", () -> selected() == before + 2);
        robot.type(KeyCode.LEFT);
        until("back again", () -> selected() == before + 1);

        int leaving = leaving();
        robot.interact(() -> explorer.change(state ->
                state.withLambda(new LambdaSetting.Ratio(1.0001 * knot(leaving).lambda() / lambdaMax()))));
        robot.type(KeyCode.DOWN);
        until("a category that leaves", () -> selected() == leaving);
        assertThat(explorer.picture().get().solution().nonzeros())
                .isEqualTo(knot(leaving).nonzeros());

        robot.interact(() -> list().scrollTo(leaving - 1));
        PathEvent above = list().getItems().get(leaving - 1);
        robot.clickOn(robot.from(robot.lookup("#events-list"))
                .lookup((Node node) -> node instanceof ListCell<?> cell && cell.getItem() == above)
                .<Node>query());
        until("the event that was clicked", () -> selected() == leaving - 1);
        assertNoFailure();
    }

    private Optional<PlotView> plot() {
        return window.workspace()
                .flatMap(workspace -> workspace.figure(Pane.RIGHT).shown().plot());
    }

    /** The first event of the list at which a category leaves. */
    private int leaving() {
        for (PathEvent event : list().getItems()) {
            if (!event.left().isEmpty()) {
                return list().getItems().indexOf(event);
            }
        }
        throw new AssertionError("nobody leaves");
    }

    @SuppressWarnings("unchecked")
    private ListView<PathEvent> list() {
        return robot.lookup("#events-list").queryAs(ListView.class);
    }

    private int selected() {
        return robot.lookup("#events-list").tryQuery().isPresent()
                ? list().getSelectionModel().getSelectedIndex()
                : -1;
    }

    private String text() {
        return robot.lookup("#events-summary").queryAs(Label.class).getText();
    }

    private Knot knot(int event) {
        return list().getItems().get(event).knot();
    }

    private double lambda() {
        return explorer.picture().get().solution().lambda();
    }

    private double lambdaMax() {
        return explorer.picture().get().solution().lambdaMax();
    }
}
