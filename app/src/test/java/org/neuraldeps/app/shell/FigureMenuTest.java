package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.view.canvas.FigureCanvas;

/** The menu of a figure. */
final class FigureMenuTest extends WindowJob {

    @TempDir
    Path folder;

    @BeforeEach
    void openSmallData() throws Exception {
        Path logits = Npy.doubles(folder.resolve("logits.npy"), KeyboardTest.rows());
        robot.interact(() -> window.opening().file(logits));
        until("the first picture", () -> explorer.picture().get() != null);
        until(
                "the star",
                () -> canvas("#figure-star").figure().isPresent()
                        && !figure("#figure-star").hits().isEmpty());
        until("the scatter", () -> !figure("#figure-scatter").hits().isEmpty());
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    @Test
    void theCategoryUnderThePointerIsPinnedUnpinnedAndMadeTheTarget() {
        int category = strongest();
        String name = explorer.data().get().dataset().categories().label(category);
        request("#figure-star", category);
        assertThat(item("figure-menu-pin").getText()).isEqualTo("Pin " + name);
        fire("figure-menu-pin");
        until("the pin", () -> explorer.state().get().pins().contains(category));
        request("#figure-star", category);
        assertThat(item("figure-menu-pin").getText()).isEqualTo("Unpin " + name);
        fire("figure-menu-pin");
        until("no pin", () -> !explorer.state().get().pins().contains(category));
        request("#figure-star", category);
        assertThat(item("figure-menu-target").getText()).isEqualTo("Make " + name + " the target");
        fire("figure-menu-target");
        until("the target", () -> explorer.state().get().target() == category);
    }

    @Test
    void theRowsBehindADependencyOfTheTargetAreOffered() {
        int category = strongest();
        request("#figure-star", category);
        assertThat(item("figure-menu-samples").isVisible()).isTrue();
        fire("figure-menu-samples");
        until("its rows", () -> robot.lookup("#samples-said")
                .tryQueryAs(Label.class)
                .map(said -> said.getText().contains("Rows behind the dependency"))
                .orElse(false));
        request("#figure-star", explorer.state().get().target());
        assertThat(item("figure-menu-samples").isVisible())
                .as("no category depends on itself")
                .isFalse();
    }

    @Test
    void theTargetCannotBeMadeTheTarget() {
        request("#figure-star", explorer.state().get().target());
        assertThat(item("figure-menu-target").isDisable()).isTrue();
        assertThat(item("figure-menu-pin").isDisable()).isFalse();
    }

    @Test
    void awayFromCategoriesOnlyTheFigureIsMeant() {
        request("#figure-star", strongest());
        robot.type(KeyCode.ESCAPE);
        requestBesides("#figure-star");
        assertThat(menu().getItems().stream().filter(MenuItem::isVisible).map(MenuItem::getId))
                .containsExactly(
                        "command-export",
                        "command-copy-picture",
                        "command-copy-csv",
                        "command-copy-json",
                        "command-copy-tex",
                        "command-copy-command",
                        "command-copy-python",
                        "command-copy-r",
                        "command-copy-java");
    }

    @Test
    void everyFigureCopiesItself() {
        requestBesides("#figure-scatter");
        fire("command-copy-command");
        until("the scatter's command", () -> clipboard().contains("figure scatter"));
        requestBesides("#figure-path");
        fire("command-copy-command");
        until("the path's command", () -> clipboard().contains("figure path"));
        requestBesides("#figure-star");
        fire("command-copy-command");
        until("the star's command", () -> clipboard().contains("figure star"));
    }

    @Test
    void whatAFigureShowsIsCopiedAsAProgram() {
        int target = explorer.picture().get().solution().target();
        requestBesides("#figure-scatter");
        fire("command-copy-python");
        until(
                "a program",
                () -> clipboard().contains("lars_path_gram") && clipboard().contains("target = " + target + "  #"));
        requestBesides("#figure-star");
        fire("command-copy-java");
        until("another one", () -> clipboard().contains("ExactHomotopy.solve("));
    }

    @Test
    void itExportsTheFigureThatWasPointedAt() {
        requestBesides("#figure-scatter");
        fire("command-export");
        until("the dialog of the scatter", () -> String.valueOf(
                        robot.lookup("#export-figure").queryComboBox().getValue())
                .contains("Scatter"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theMenuStaysOneHoweverOftenItIsAskedFor() {
        int before = menuAt("#figure-star").getItems().size();
        for (int i = 0; i < 3; i++) {
            menuAt("#figure-star");
        }
        assertThat(menuAt("#figure-star").getItems()).hasSize(before);
    }

    private ContextMenu menuAt(String id) {
        requestBesides(id);
        ContextMenu shown = menu();
        robot.type(KeyCode.ESCAPE);
        return shown;
    }

    private int strongest() {
        return explorer.picture().get().solution().byMagnitude().get(0).category();
    }

    private void request(String id, int category) {
        request(id, placeOf(id, category));
    }

    private void requestBesides(String id) {
        request(id, new Point2D(3, 3));
    }

    /** What a desktop sends for a right click; the toolkit without a screen sends nothing. */
    private void request(String id, Point2D place) {
        robot.interact(() -> {
            Point2D scene = canvas(id).localToScene(place);
            Point2D screen = canvas(id).localToScreen(place);
            canvas(id)
                    .fireEvent(new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            false,
                            null));
        });
        until("the menu", () -> shownMenu().isPresent());
    }

    private void fire(String id) {
        robot.interact(() -> {
            MenuItem item = item(id);
            menu().hide();
            item.fire();
        });
    }

    private MenuItem item(String id) {
        return menu().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private ContextMenu menu() {
        return shownMenu().orElseThrow();
    }

    private static Optional<ContextMenu> shownMenu() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof ContextMenu menu && "figure-menu".equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private String clipboard() {
        return String.valueOf(Clipboard.getSystemClipboard().getString());
    }

    private Point2D placeOf(String id, int category) {
        Figure figure = figure(id);
        for (double y = 2; y < figure.height(); y += 2) {
            for (double x = 2; x < figure.width(); x += 2) {
                if (figure.hitAt(x, y, 0)
                        .filter(hit -> hit.category() == category)
                        .isPresent()) {
                    return new Point2D(x, y).multiply(FigureCanvas.PIXELS_PER_POINT);
                }
            }
        }
        throw new AssertionError("category " + category + " has no place in " + id);
    }

    private Figure figure(String id) {
        return canvas(id).figure().orElseThrow();
    }

    private FigureCanvas canvas(String id) {
        return robot.lookup(id).queryAs(FigureCanvas.class);
    }
}
