package org.neuraldeps.app.shell;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Categories;

/** What a path finds of the truth, in the real window: of a planted category it is drawn, of another it is said which are planted. */
final class RecoveryJobTest extends WindowJob {

    @Test
    void recoveryIsDrawnOfPlantedCategoriesAndRefusedOfOthers() {
        robot.interact(() -> window.opening().sample(Sample.PLANTED));
        until("the sample", () -> explorer.picture().get() != null);
        int planted =
                explorer.data().get().truth().orElseThrow().targets().get(0).target();
        target(planted);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.RIGHT, "recovery"))));
        until("the figure", () -> plot().filter(drawn -> drawn.plot() == Plot.RECOVERY)
                .isPresent());
        drag();
        target(0);
        until("the refusal", () -> says("It is not known what base 1 is made of"));
        target(planted);
        until("the figure again", () -> !says("It is not known"));
        assertNoFailure();
    }

    /** The line of λ is taken hold of as in the paths. */
    private void drag() {
        double before = explorer.picture().get().solution().lambda();
        PlotView drawn = plot().orElseThrow();
        double line = drawn.line().orElseThrow();
        robot.moveTo(screen(line, drawn.area().y() + 40));
        robot.drag(MouseButton.PRIMARY)
                .moveTo(screen(line - 40, drawn.area().y() + 40))
                .drop();
        until("a larger λ", () -> explorer.picture().get().solution().lambda() > 1.5 * before);
    }

    private Point2D screen(double x, double y) {
        return window.workspace()
                .orElseThrow()
                .figure(Pane.RIGHT)
                .shown()
                .canvas()
                .localToScreen(x * FigureCanvas.PIXELS_PER_POINT, y * FigureCanvas.PIXELS_PER_POINT);
    }

    private void target(int category) {
        Categories categories = explorer.data().get().dataset().categories();
        robot.interact(() -> explorer.change(state -> state.withTarget(CategoryRef.of(categories, category))));
    }

    private Optional<PlotView> plot() {
        return window.workspace()
                .flatMap(workspace -> workspace.figure(Pane.RIGHT).shown().plot());
    }

    private boolean says(String words) {
        return robot.lookup((Node node) -> node instanceof Label label
                        && label.isVisible()
                        && label.getText() != null
                        && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }
}
