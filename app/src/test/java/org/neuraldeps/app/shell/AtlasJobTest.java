package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.dialog.CategoryBox;
import org.neuraldeps.sample.Sample;

/** The whole network in the window: a part of it, λ, a pin, another target, a file, and all of it taken back. */
final class AtlasJobTest extends WindowJob {

    @TempDir
    private Path folder;

    private Path file;

    @Override
    FileDialogs dialogs() {
        return new NoFiles() {
            @Override
            public Optional<Path> askSave(Window owner, String suggestedName) {
                return Optional.of(file);
            }
        };
    }

    @Test
    void zoomsToAGroupSweepsPinsRetargetsExportsAndTakesItAllBack() throws Exception {
        file = folder.resolve("part.svg");
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the sample", () -> explorer.picture().get() != null);
        ExplorerState first = explorer.state().get();
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "atlas"))));
        until("the dependencies", () -> !strands().isEmpty());
        Map<Integer, Point2D> places = places();
        assertThat(places.size()).isGreaterThan(900);

        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.PLUS).type(KeyCode.PLUS).type(KeyCode.PLUS);
        until(
                "a part",
                () -> explorer.state().get().look().extent(Plot.ATLAS).across().isPresent() && places().size() < 700);
        Map<Integer, Point2D> near = places();

        double before = explorer.picture().get().solution().lambdaRatio();
        robot.drag("#lambda-slider .thumb").moveBy(180, 0).drop();
        until("another λ", () -> explorer.picture().get().solution().lambdaRatio() < 0.8 * before);
        assertThat(places()).as("places while λ moved").isEqualTo(near);

        int category = inTheMiddle(near);
        robot.clickOn(canvas().localToScreen(pixels(near.get(category))));
        until("a pin", () -> explorer.state().get().pins().columns().contains(category));
        // Away and back: the next click is the first of a double click again.
        robot.moveBy(60, 60);
        robot.doubleClickOn(canvas().localToScreen(pixels(near.get(category))));
        until("a target", () -> explorer.picture().get().solved().target() == category);
        assertThat(explorer.state().get().look().extent(Plot.ATLAS).isWhole())
                .as("the part stays")
                .isFalse();

        export();
        assertThat(Recipe.open(file).request().kind()).isSameAs(FigureKinds.of("atlas"));
        assertThat(Files.readString(file)).contains("predictor → target");

        for (int steps = 0; steps < 40 && !explorer.state().get().equals(first); steps++) {
            robot.interact(explorer::undo);
        }
        assertThat(explorer.state().get()).isEqualTo(first);
        assertNoFailure();
    }

    @Test
    void findsACategoryAndLeavesOutDependencies() {
        robot.interact(() -> window.opening().sample(Sample.PLANTED));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "atlas"))));
        until("the dependencies", () -> !strands().isEmpty());
        int all = strands().get(0).tapers().size();

        robot.clickOn("#filter-middle");
        robot.clickOn("#all-filter-reciprocal");
        until("fewer", () -> strands().isEmpty() || strands().get(0).tapers().size() < all);
        robot.clickOn("#all-filter-all");
        until(
                "all again",
                () -> !strands().isEmpty() && strands().get(0).tapers().size() == all);
        robot.type(KeyCode.ESCAPE);

        robot.clickOn("#find-middle");
        until("the field", () -> robot.lookup("#find-category").tryQuery().isPresent());
        CategoryBox box = robot.lookup("#find-category").queryAs(CategoryBox.class);
        robot.interact(() -> box.setValue(box.getItems().get(7)));
        until(
                "the flight",
                () -> !explorer.state().get().look().extent(Plot.ATLAS).isWhole()
                        && !explorer.moving().get());
        assertThat(explorer.state().get().pins().columns()).containsExactly(7);
        assertThat(places()).containsKey(7);
        robot.type(KeyCode.ESCAPE);
        robot.interact(explorer::undo);
        assertThat(explorer.state().get().pins().columns()).isEmpty();
        assertThat(explorer.state().get().look().extent(Plot.ATLAS).isWhole())
                .as("a search is one entry of the history")
                .isTrue();
        assertNoFailure();
    }

    private void export() {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until("the dialog", () -> robot.lookup("#export-write").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until("the file", () -> Files.exists(file));
    }

    private FigureCanvas canvas() {
        return robot.lookup("#figure-atlas").queryAs(FigureCanvas.class);
    }

    private List<Mark.Strands> strands() {
        Figure figure = canvas().figure().orElse(null);
        // Those of the legend are as long as a few letters.
        return figure == null
                ? List.of()
                : figure.moving().stream()
                        .filter(Mark.Strands.class::isInstance)
                        .map(Mark.Strands.class::cast)
                        .filter(strands -> strands.frame().height() > figure.height() / 2)
                        .toList();
    }

    /** Where the dots of categories are, points. */
    private Map<Integer, Point2D> places() {
        Map<Integer, Point2D> places = new TreeMap<>();
        for (HitRegion hit : canvas().figure().orElseThrow().hits()) {
            if (hit.role() == HitRegion.Role.CATEGORY && hit.shape() instanceof HitShape.Disc disc) {
                places.put(hit.category(), new Point2D(disc.x(), disc.y()));
            }
        }
        return places;
    }

    private int inTheMiddle(Map<Integer, Point2D> places) {
        Figure figure = canvas().figure().orElseThrow();
        Point2D middle = new Point2D(figure.width() / 2, figure.height() / 2);
        return places.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().distance(middle)))
                .orElseThrow()
                .getKey();
    }

    private static Point2D pixels(Point2D points) {
        return points.multiply(FigureCanvas.PIXELS_PER_POINT);
    }
}
