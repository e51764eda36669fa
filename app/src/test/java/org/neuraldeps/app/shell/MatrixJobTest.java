package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.dialog.CategoryBox;
import org.neuraldeps.sample.Sample;

/** The matrix in the window: a cell is a pair, rows and columns are ordered, coloured and looked for. */
final class MatrixJobTest extends WindowJob {

    @Test
    void aClickOnACellPinsItsPairAndADoubleClickMakesItsTargetTheTarget() {
        ExplorerState first = open();
        Pair pair = pairs().stream()
                .filter(there ->
                        there.target() != explorer.picture().get().solved().target())
                .findFirst()
                .orElseThrow();
        robot.clickOn(canvas().localToScreen(pair.pixels()));
        until("both pinned", () -> explorer.state().get().pins().columns().size() == 2);
        assertThat(explorer.state().get().pins().columns()).containsExactlyInAnyOrder(pair.target(), pair.predictor());
        // Away and back: the next click is the first of a double click again.
        robot.moveBy(60, 60);
        robot.clickOn(canvas().localToScreen(pair.pixels()));
        until("none pinned", () -> explorer.state().get().pins().columns().isEmpty());
        robot.moveBy(60, 60);
        robot.doubleClickOn(canvas().localToScreen(pair.pixels()));
        until("a target", () -> explorer.picture().get().solved().target() == pair.target());
        assertThat(explorer.state().get().pins()).isEqualTo(first.pins());
        for (int steps = 0; steps < 10 && !explorer.state().get().equals(first); steps++) {
            robot.interact(explorer::undo);
        }
        assertThat(explorer.state().get()).isEqualTo(first);
        assertNoFailure();
    }

    @Test
    void rowsAndColumnsAreOrderedAndColouredInTheFilters() {
        ExplorerState first = open();
        List<Pair> seriated = pairs();
        robot.clickOn("#filter-middle");
        until("the orders", () -> robot.lookup("#all-order-rows").tryQuery().isPresent());
        choose("#all-order-rows", MatrixOrder.NAME);
        choose("#all-order-columns", MatrixOrder.OUT_STRENGTH);
        until("another order", () -> words().stream().anyMatch(words -> words.startsWith("Rows by name;")));
        assertThat(pairs()).isNotEqualTo(seriated);

        ChoiceBox<DotColour> colours = box("#all-colour");
        until(
                "what is known",
                () -> robot.lookup("#all-colour-reason").queryLabeled().isVisible());
        assertThat(colours.getItems())
                .as("no hierarchy is known of planted categories")
                .containsExactly(DotColour.PLAIN, DotColour.COMMUNITY);
        choose("#all-colour", DotColour.COMMUNITY);
        until("colours", () -> words().stream().anyMatch(words -> words.startsWith("Communities")));
        assertThat(explorer.state().get().look().atlas().colour()).isEqualTo(DotColour.COMMUNITY);
        robot.type(KeyCode.ESCAPE);

        robot.interact(explorer::undo);
        until("plain again", () -> words().stream().noneMatch(words -> words.startsWith("Communities")));
        assertThat(colours.getValue()).isEqualTo(DotColour.PLAIN);
        robot.interact(explorer::undo);
        robot.interact(explorer::undo);
        assertThat(explorer.state().get()).isEqualTo(first);
        assertNoFailure();
    }

    @Test
    void findsACategory() {
        open();
        robot.clickOn("#find-middle");
        until("the field", () -> robot.lookup("#find-category").tryQuery().isPresent());
        CategoryBox categories = robot.lookup("#find-category").queryAs(CategoryBox.class);
        robot.interact(() -> categories.setValue(categories.getItems().get(7)));
        until(
                "the flight",
                () -> !explorer.state().get().look().extent(Plot.MATRIX).isWhole()
                        && !explorer.moving().get());
        assertThat(explorer.state().get().pins().columns()).containsExactly(7);
        String label = explorer.data().get().dataset().categories().label(7);
        assertThat(words().stream().filter(label::equals))
                .as("beside its row and its column")
                .hasSize(2);
        assertNoFailure();
    }

    private ExplorerState open() {
        robot.interact(() -> window.opening().sample(Sample.PLANTED));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "matrix"))));
        until("the cells", () -> figure().isPresent() && !pairs().isEmpty());
        return explorer.state().get();
    }

    private <T> void choose(String id, T value) {
        ChoiceBox<T> box = box(id);
        robot.interact(() -> box.setValue(value));
    }

    @SuppressWarnings("unchecked") // Whoever asks knows what the box of this id chooses among.
    private <T> ChoiceBox<T> box(String id) {
        return robot.lookup(id).queryAs(ChoiceBox.class);
    }

    private FigureCanvas canvas() {
        return robot.lookup("#figure-matrix").queryAs(FigureCanvas.class);
    }

    private Optional<Figure> figure() {
        return robot.lookup("#figure-matrix").tryQuery().flatMap(there -> canvas().figure());
    }

    private List<String> words() {
        return Geometry.texts(figure().orElseThrow()).stream()
                .map(text -> text.words())
                .toList();
    }

    /** A cell with a dependency, and where it is. */
    private record Pair(int target, int predictor, Point2D points) {

        Point2D pixels() {
            return points.multiply(FigureCanvas.PIXELS_PER_POINT);
        }
    }

    /** Cells that the pointer finds, on a grid over the figure. */
    private List<Pair> pairs() {
        Figure figure = figure().orElseThrow();
        List<Pair> pairs = new ArrayList<>();
        for (double y = 0; y < figure.height(); y += 3) {
            for (double x = 0; x < figure.width(); x += 3) {
                Point2D at = new Point2D(x, y);
                figure.hitAt(x, y, 0)
                        .filter(hit -> hit.role() == HitRegion.Role.PAIR)
                        .ifPresent(hit -> pairs.add(new Pair(hit.predicts().orElseThrow(), hit.category(), at)));
            }
        }
        return pairs;
    }
}
