package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.testfx.framework.junit5.Start;

/** A dependency is cut, from the figure where it is seen to the edited head beside the head before. */
final class LabsCutJobTest extends LabsJob {

    private static final String PREDICTOR = "bell pepper";

    @Start
    void start(Stage shared) {
        open();
    }

    @Test
    void aDependencyIsCutAndTheEditedHeadIsComparedWithTheHeadBefore() throws Exception {
        Categories categories = explorer.data().get().dataset().categories();
        int goldfish = categories.resolve("goldfish").index();
        int pepper = categories.resolve(PREDICTOR).index();
        robot.interact(() -> explorer.change(state ->
                state.withTarget(CategoryRef.of(categories, goldfish)).withLambda(new LambdaSetting.Ratio(0.3))));
        until(
                "goldfish",
                () -> explorer.picture().get().solved().target() == goldfish
                        && canvas().figure()
                                .filter(figure -> figure.title().contains("goldfish"))
                                .isPresent()
                        && coefficients().getItems().stream()
                                .anyMatch(row -> row.toString().contains(PREDICTOR)));

        cutFromTheTable();
        assertThat(pairs().getItems()).containsExactly(CutPair.of(categories, goldfish, pepper));
        closeLabs();
        cutFromTheStar(pepper);
        assertThat(pairs().getItems()).as("the pair is there already").hasSize(1);

        type("#labs-penalty-values", "0.01");
        type("#labs-heads-resamples", "100");
        fire("#labs-cut-run");
        until("the cuts", () -> !isDisabled("#labs-cut-run") && !isDisabled("#labs-cut-save"));
        assertThat(text("#labs-cut-mu-value")).isEqualTo("\u03bc = 0.01");
        assertThat(number("#labs-cut-table", 1, 1)).as("before, same \u03bb").isGreaterThan(0.05);
        assertThat(number("#labs-cut-table", 1, 2)).as("after, same \u03bb").isZero();
        assertThat(number("#labs-cut-table", 3, 1)).as("E f f before").isBetween(1.4, 1.42);
        assertThat(Math.abs(number("#labs-cut-table", 3, 2))).as("E f f after").isLessThan(1e-3);
        assertThat(number("#labs-cut-table", 4, 1)).isEqualTo(54.53);

        choose("#labs-cut-export", "labs-cut-export-table");
        until("the table", () -> Files.exists(folder.resolve("cut.csv")));
        assertThat(Files.readAllLines(folder.resolve("cut.csv"))).hasSizeGreaterThanOrEqualTo(1 + 1);
        choose("#labs-cut-copy", "labs-cut-copy-command");
        assertThat(copied())
                .isEqualTo("nde lab cut --sample tiny200 --target goldfish --predictor 'bell pepper'"
                        + " --bootstrap 100");

        fire("#labs-cut-compare");
        until("two networks", () -> explorer.data().get().request().isBetween());
        assertThat(Files.exists(folder.resolve("cut.npz"))).isTrue();
        assertThat(explorer.data().get().request().names().predicting()).isEqualTo("cut");
        assertThat(isDisabled("#labs-cut-save")).as("what was found stays").isFalse();
        assertThat(failures).isEmpty();
    }

    private void cutFromTheTable() {
        Node row = robot.from(coefficients()).lookup(".table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(one -> String.valueOf(one.getItem()).contains(PREDICTOR))
                .findFirst()
                .orElseThrow();
        request(row, new Point2D(5, 5));
        fireItem("coefficient-menu-cut");
    }

    private void cutFromTheStar(int predictor) {
        request(canvas(), place(predictor));
        fireItem("figure-menu-cut");
    }

    /** A place of the star that stands for a category. */
    private Point2D place(int category) {
        for (double y = 2; y < canvas().getHeight(); y += 3) {
            for (double x = 2; x < canvas().getWidth(); x += 3) {
                if (canvas().categoryAt(x, y).orElse(-1) == category) {
                    return new Point2D(x, y);
                }
            }
        }
        throw new AssertionError("the star does not show " + category);
    }

    /** What a desktop sends for a right click; the toolkit without a screen sends nothing. */
    private void request(Node node, Point2D place) {
        robot.interact(() -> {
            Point2D scene = node.localToScene(place);
            Point2D screen = node.localToScreen(place);
            node.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    null));
        });
    }

    private void fireItem(String id) {
        robot.interact(() -> {
            ContextMenu menu = List.copyOf(Window.getWindows()).stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            MenuItem item = menu.getItems().stream()
                    .filter(one -> id.equals(one.getId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.isVisible()).isTrue();
            menu.hide();
            item.fire();
        });
    }

    private FigureCanvas canvas() {
        return robot.lookup("#figure-star").query();
    }

    private TableView<?> coefficients() {
        return robot.lookup("#coefficient-table").query();
    }

    private ListView<CutPair> pairs() {
        return robot.lookup("#labs-pairs").query();
    }
}
