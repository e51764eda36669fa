package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.table.CopyAsTsv;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.testfx.util.WaitForAsyncUtils;

/** A person's whole job in the real window on the real sample. */
final class WholeJobTest extends WindowJob {

    private static final int MACAW = 88;

    /** A star names the strongest and counts the rest. */
    private static final int STAR_SHOWS = 10;

    private final Deque<Path> answers = new ArrayDeque<>();
    private int firstTarget;

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new Answers();
    }

    @BeforeEach
    void openSample() {
        robot.clickOn("#open-sample");
        until("the first picture", () -> explorer.picture().get() != null);
        firstTarget = shownTarget();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    @Test
    void picksATargetSweepsAndRetargets() {
        pickBySearch("macaw", MACAW);
        sweepWithSlider();
        stepWithKeys();
        typeNonzeros();
        refusesBadText();
        hoverPinAndRetarget();
        undoAndRedo();
    }

    @Test
    void switchesThemeAndExportsBothFormats() throws Exception {
        export(folder.resolve("star.svg"));
        assertThat(Files.readString(folder.resolve("star.svg"))).contains("<svg", targetName());
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        until("the radial figure", () -> isShown("#figure-radial"));
        until(
                "the radial figure to be drawn",
                () -> figure("#figure-radial").orElseThrow().hits().size() > 50);
        robot.clickOn("#theme");
        until("the dark theme", () -> stylesheets().contains("dark.css"));
        export(folder.resolve("radial.png"));
        byte[] png = Files.readAllBytes(folder.resolve("radial.png"));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        robot.clickOn("#theme");
        until("the light theme", () -> stylesheets().contains("light.css"));
    }

    @Test
    void listsErrorsRefitsChangesTheNetworkAndMaximises() {
        assertThat(picture().solved().data().dataset().split().evaluationRows()).isPositive();
        until("the errors of all categories", () -> !columnText(2).contains("NaN"));
        until("the redundancy of all categories", () -> !columnText(5).contains("NaN"));
        refitAndBack();
        changeNetworkAndBack();
        maximiseAndRestore();
    }

    @Test
    void goesByKeyboardAloneFromTheSampleToAPdfAndFromThePdfBackToTheView() throws Exception {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(
                "the sample",
                () -> shownTarget() == firstTarget && !explorer.moving().get());
        find("macaw");
        until("the target", () -> shownTarget() == MACAW);
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the radial figure", () -> isShown("#figure-radial"));
        until(
                "the radial figure to be drawn",
                () -> figure("#figure-radial").orElseThrow().hits().size() > 50);
        ExplorerState exported = explorer.state().get();
        Path pdf = folder.resolve("by-keyboard.pdf");
        exportByKeyboard(pdf);
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
        find("tench");
        until("another target", () -> shownTarget() == 0);
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        until("the star", () -> isShown("#figure-star"));
        ExplorerState before = explorer.state().get();
        answers.add(pdf);
        keys(KeyCode.CONTROL, KeyCode.O);
        until("the view of the figure", () -> shownTarget() == MACAW && isShown("#figure-radial"));
        assertThat(explorer.state().get().problem()).isEqualTo(exported.problem());
        assertThat(explorer.state().get().lambda()).isEqualTo(exported.lambda());
        robot.interact(explorer::undo);
        until(
                "what was shown before, one step back",
                () -> explorer.state().get().equals(before));
    }

    @Test
    void exportsEachFormatAndEachBringsItsViewBack() {
        pickBySearch("macaw", MACAW);
        for (FigureFormat format : FigureFormat.all()) {
            Path file = folder.resolve("view" + format.suffix());
            export(file);
            until("the dialog to go", () -> !isShown("#export-write"));
            ExplorerState exported = explorer.state().get();
            robot.interact(() -> explorer.change(
                    state -> state.withTarget(CategoryRef.of(picture().categories(), 0))
                            .withLambda(new LambdaSetting.Nonzeros(3))));
            until("another target", () -> shownTarget() == 0);
            answers.add(file);
            keys(KeyCode.CONTROL, KeyCode.O);
            until("the view of the " + format.words(), () -> shownTarget() == MACAW);
            assertThat(explorer.state().get().problem()).isEqualTo(exported.problem());
            assertThat(explorer.state().get().lambda()).isEqualTo(exported.lambda());
        }
    }

    @Test
    void theCategoryThatWasPerhapsMeantIsOneClickAway() {
        robot.clickOn("#category-search").write("macow");
        until("the nearest spelling", () -> isShown("#category-nearest"));
        robot.clickOn("#category-nearest");
        until("what was meant", () -> !categoryTable().getItems().isEmpty());
        assertThat(robot.lookup("#category-search").queryAs(TextField.class).getText())
                .isEqualTo("macaw");
    }

    private void find(String words) {
        keys(KeyCode.CONTROL, KeyCode.K);
        until("the palette", () -> isShown("#palette-field"));
        robot.write(words);
        until(
                "what was looked for",
                () -> !robot.lookup("#palette-list").queryListView().getItems().isEmpty());
        robot.type(KeyCode.ENTER);
        until("the palette to go", () -> !isShown("#palette-field"));
    }

    private void exportByKeyboard(Path file) {
        answers.add(file);
        keys(KeyCode.CONTROL, KeyCode.E);
        until("the dialog", () -> isShown("#export-write"));
        ComboBox<?> format = robot.lookup("#export-format").queryComboBox();
        for (int stops = 0; !format.isFocused() && stops < 30; stops++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(format.isFocused()).as("the format is a Tab stop").isTrue();
        for (int steps = 0; !String.valueOf(format.getValue()).contains("pdf") && steps < 5; steps++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        until("the file", () -> Files.exists(file));
    }

    private void keys(KeyCode... codes) {
        robot.press(codes).release(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String columnText(int column) {
        TableView<?> table = categoryTable();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < table.getItems().size(); row++) {
            text.append(table.getVisibleLeafColumn(column).getCellData(row)).append(' ');
        }
        return text.isEmpty() ? "NaN" : text.toString();
    }

    private void refitAndBack() {
        String lasso = CopyAsTsv.text(coefficientTable());
        robot.clickOn("#coefficients-refit");
        until("the refit", () -> heading().startsWith("Refit"));
        String refit = CopyAsTsv.text(coefficientTable());
        assertThat(lasso).contains("θ Lasso").doesNotContain("refit");
        assertThat(refit).contains("θ refit").doesNotContain("Lasso");
        assertThat(coefficientTable().getAccessibleText()).contains("least squares");
        assertThat(robot.lookup("#coefficient-errors").queryAs(Label.class).getText())
                .contains("of the Lasso", "of the refit");
        robot.interact(explorer::undo);
        until("the Lasso again", () -> CopyAsTsv.text(coefficientTable()).equals(lasso));
    }

    private void changeNetworkAndBack() {
        int target = shownTarget();
        robot.clickOn("#network").clickOn("#network-other");
        until(
                "the other network",
                () -> picture().solved().data().dataset().other().isPresent());
        assertThat(shownTarget()).isEqualTo(target);
        robot.interact(explorer::undo);
        until(
                "the same network",
                () -> picture().solved().data().dataset().other().isEmpty());
    }

    private void maximiseAndRestore() {
        FigureCanvas canvas = robot.lookup("#figure-scatter").queryAs(FigureCanvas.class);
        double before = canvas.getWidth();
        robot.clickOn("#maximise-left");
        until("the scatter to fill the window", () -> canvas.getWidth() > 1200);
        robot.type(KeyCode.ESCAPE);
        until("the columns to be back", () -> Math.abs(canvas.getWidth() - before) < 2);
    }

    private TableView<?> coefficientTable() {
        return robot.lookup("#coefficient-table").queryTableView();
    }

    private String heading() {
        return robot.lookup("#coefficient-heading").queryAs(Label.class).getText();
    }

    private String targetName() {
        return picture().categories().label(shownTarget());
    }

    private void pickBySearch(String words, int category) {
        robot.clickOn("#category-search").write(words);
        until("the list to be searched", () -> categoryTable().getItems().size() < 10);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until("the target", () -> shownTarget() == category);
        assertThat(picture().solution().nonzeros()).as("the same k as before").isEqualTo(10);
        untilAllViewsShow();
    }

    private void sweepWithSlider() {
        double before = picture().solution().lambda();
        robot.drag("#lambda-slider .thumb").moveBy(180, 0).drop();
        until("λ to follow the slider", () -> picture().solution().lambda() < before);
        assertThat(explorer.moving().get()).isFalse();
        untilAllViewsShow();
        robot.interact(explorer::undo);
        assertThat(picture().solution().lambda()).as("a drag is one entry").isEqualTo(before);
    }

    private void stepWithKeys() {
        robot.interact(
                () -> robot.lookup("#lambda-slider").queryAs(Slider.class).requestFocus());
        int place = knot();
        robot.type(KeyCode.RIGHT);
        until("the next knot", () -> knot() == place + 1);
        robot.type(KeyCode.LEFT);
        until("the knot before", () -> knot() == place);
        untilAllViewsShow();
    }

    private int knot() {
        double lambda = picture().solution().lambda();
        return picture().solved().path().knotAtOrAbove(lambda * (1 - 1e-9));
    }

    private void typeNonzeros() {
        type("#lambda-field-nonzeros", "25");
        until("k = 25", () -> picture().solution().nonzeros() == 25);
        untilAllViewsShow();
        assertThat(field("#lambda-field-ratio").getText()).startsWith("0.");
    }

    private void refusesBadText() {
        Object before = explorer.state().get();
        type("#lambda-field-ratio", "0,1");
        Label error = robot.lookup("#lambda-error").queryAs(Label.class);
        until("the error to be said", () -> error.getText().contains("point"));
        assertThat(explorer.state().get()).isSameAs(before);
        robot.type(KeyCode.ESCAPE);
        until("the field to be right again", () -> error.getText().isEmpty());
        type("#lambda-field-nonzeros", "10");
        until("k = 10", () -> picture().solution().nonzeros() == 10);
    }

    private void hoverPinAndRetarget() {
        untilAllViewsShow();
        int category = picture().solution().byMagnitude().get(0).category();
        robot.moveTo(placeOf("#figure-star", category));
        until("hover in the star", () -> explorer.hovered().get().equals(OptionalInt.of(category)));
        until(
                "the row to light up",
                () -> !robot.lookup(".table-row-cell:lit").queryAll().isEmpty());
        robot.clickOn(placeOf("#figure-star", category));
        until("the pin", () -> explorer.state().get().pins().contains(category));
        int second = picture().solution().byMagnitude().get(1).category();
        robot.doubleClickOn(placeOf("#figure-star", second));
        until("the new target", () -> shownTarget() == second);
        assertThat(explorer.state().get().pins().columns())
                .as("a double click pins nothing")
                .containsExactly(category);
    }

    private void undoAndRedo() {
        int target = shownTarget();
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("undo", () -> shownTarget() == MACAW);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        until("redo", () -> shownTarget() == target);
        while (explorer.canUndo().get()) {
            robot.interact(explorer::undo);
        }
        until("the first state", () -> shownTarget() != MACAW && shownTarget() != target);
        assertThat(explorer.state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(10));
        assertThat(shownTarget()).isEqualTo(firstTarget);
    }

    /** Star, scatter, paths, table and fields all show the picture that the explorer holds. */
    private void untilAllViewsShow() {
        Picture shown = picture();
        until("the star", () -> {
            Figure star = figure("#figure-star").orElseThrow();
            return shown.solution().byMagnitude().stream().limit(STAR_SHOWS).allMatch(c -> star.hits().stream()
                    .anyMatch(hit -> hit.category() == c.category()));
        });
        String name = shown.categories().label(shown.solution().target());
        until(
                "the scatter",
                () -> figure("#figure-scatter").orElseThrow().title().contains(name));
        until("the paths", () -> figure("#figure-path").orElseThrow().title().contains(name));
        TableView<?> table = robot.lookup("#coefficient-table").queryTableView();
        assertThat(table.getItems()).hasSize(shown.solution().nonzeros());
        assertThat(field("#lambda-field-nonzeros").getText())
                .isEqualTo(Integer.toString(shown.solution().nonzeros()));
        assertThat(robot.lookup("#trust-numbers").queryAs(Label.class).getText())
                .contains("gap", "KKT");
    }

    private void export(Path file) {
        answers.add(file);
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until("the dialog", () -> isShown("#export-write"));
        robot.type(KeyCode.ENTER);
        until("the file", () -> Files.exists(file));
    }

    private void type(String id, String text) {
        robot.doubleClickOn(id);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write(text).type(KeyCode.ENTER);
    }

    private Point2D placeOf(String id, int category) {
        FigureCanvas canvas = robot.lookup(id).queryAs(FigureCanvas.class);
        Figure figure = canvas.figure().orElseThrow();
        for (double y = 2; y < figure.height(); y += 2) {
            for (double x = 2; x < figure.width(); x += 2) {
                if (figure.hitAt(x, y, 0)
                        .filter(hit -> hit.category() == category)
                        .isPresent()) {
                    return canvas.localToScreen(x * FigureCanvas.PIXELS_PER_POINT, y * FigureCanvas.PIXELS_PER_POINT);
                }
            }
        }
        throw new AssertionError("category " + category + " has no place in " + id);
    }

    private boolean isShown(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private Optional<Figure> figure(String id) {
        return robot.lookup(id).queryAs(FigureCanvas.class).figure();
    }

    private TextField field(String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private TableView<?> categoryTable() {
        return robot.lookup("#category-table").queryTableView();
    }

    private String stylesheets() {
        return robot.lookup("#frame").query().getScene().getStylesheets().toString();
    }

    private Picture picture() {
        return explorer.picture().get();
    }

    private int shownTarget() {
        return picture().solved().target();
    }

    private final class Answers implements FileDialogs {
        @Override
        public Optional<Path> askOpen(Window owner) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> askSave(Window owner, String suggestedName) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> askSaveSession(Window owner, String suggestedName) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> askLocate(Window owner, String missing) {
            return Optional.ofNullable(answers.poll());
        }
    }
}
