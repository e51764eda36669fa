package org.neuraldeps.app.view.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PaperPreset;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.shell.InMemoryPreferences;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog writes what it shows, says what is wrong, and remembers what was chosen. */
@ExtendWith(ApplicationExtension.class)
final class ExportDialogTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Nonzeros(4));

    @TempDir
    private Path folder;

    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private Hues usual = Hues.USUAL;
    private final ExportMemory memory = new ExportMemory(preferences, () -> usual);
    private final List<String> suggested = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private Stage stage;
    private Exporting exporting;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new StackPane(), 400, 300));
        // The stage is one for all tests: it may still have the size that another one gave it.
        stage.sizeToScene();
        stage.show();
        exporting = new Exporting(
                new CurrentThreadTasks(),
                failures::add,
                (owner, name) -> {
                    suggested.add(name);
                    return answer;
                },
                said::add,
                memory);
    }

    private static Exportable exportable(String key) {
        FigureKind<?> kind = FigureKinds.of(key);
        return new Exportable(kind, STATE, Toy.CATEGORIES, style -> new PlateRequest<>(kind, STATE, style)
                .draw(Toy.DATA, Progress.NONE, Workers.CALLER));
    }

    private void open(FxRobot robot) {
        robot.interact(() -> exporting.ask(
                Stream.of("star", "path").map(ExportDialogTest::exportable).toList(), stage));
    }

    @Test
    void coloursAreThoseOfTheSettingsUntilOthersAreExported(FxRobot robot) {
        usual = Hues.PURPLE_GREEN;
        open(robot);
        assertThat(box(robot, "palette").getValue()).isEqualTo(Hues.PURPLE_GREEN);
        robot.interact(() -> box(robot, "palette").setValue(Hues.OKABE_ITO));
        answer = Optional.of(folder.resolve("chosen"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        open(robot);
        assertThat(box(robot, "palette").getValue()).isEqualTo(Hues.OKABE_ITO);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void everyFormatIsWrittenAsItIsChosenHereAndOffersItsNextTime(FxRobot robot) throws Exception {
        for (FigureFormat format : FigureFormat.all()) {
            open(robot);
            robot.interact(() -> {
                box(robot, "format").setValue(format);
                box(robot, "size").setValue("cvpr-column");
                check(robot, "title").setSelected(false);
                box(robot, "palette").setValue(Hues.PURPLE_GREEN);
                robot.lookup("#export-dpi").queryAs(TextField.class).setText("96");
            });
            Path file = folder.resolve("chosen" + format.suffix());
            answer = Optional.of(folder.resolve("chosen"));
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup("#export-write").tryQuery()).isEmpty();
            assertThat(failures).isEmpty();
            assertThat(suggested).last().asString().startsWith("star-").endsWith(format.suffix());
            assertThat(said).last().asString().endsWith(file.toAbsolutePath().toString());
            Path expected = folder.resolve("expected" + format.suffix());
            FigureKind<?> star = FigureKinds.of("star");
            PaperStyle style = new PaperStyle(
                    PaperPreset.CVPR_COLUMN.size(star.usualSize()),
                    PaperStyle.USUAL_LETTERS,
                    Palette.PURPLE_GREEN_LIGHT,
                    Set.of(PagePart.TITLE));
            answer = Optional.of(expected);
            ExportChoice last = memory.last();
            assertThat(last.style(star.usualSize())).isEqualTo(style);
            robot.interact(() -> exporting.write(exportable("star"), last, stage, () -> {}, failures::add));
            assertThat(file).hasSameBinaryContentAs(expected);
            assertThat(last.format()).isEqualTo(format);
            assertThat(last.dpi()).isEqualTo(format.hasPixels() ? 96 : last.dpi());
        }
    }

    @Test
    void aFolderThatIsGoneIsSaidInOneLineAndAnotherPlaceCanBeChosen(FxRobot robot) throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Files.delete(gone);
        answer = Optional.of(gone.resolve("star.svg"));
        open(robot);
        robot.interact(() -> box(robot, "format").setValue(FigureFormat.all().get(0)));
        robot.interact(() -> robot.lookup("#export-write").queryAs(Button.class).fire());
        assertThat(words(robot, "refused"))
                .contains("star.svg", "there is no folder " + gone, "choose another place")
                .doesNotContain("\n");
        assertThat(folder).isEmptyDirectory();
        assertThat(failures).isEmpty();
        answer = Optional.of(folder.resolve("star.svg"));
        robot.interact(() -> robot.lookup("#export-write").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(folder.resolve("star.svg")).isNotEmptyFile();
        assertThat(robot.lookup("#export-write").tryQuery()).isEmpty();
    }

    @Test
    void aNumberBeyondItsLimitsIsSaidBesideItsFieldAndNothingIsWritten(FxRobot robot) {
        answer = Optional.of(folder.resolve("no.svg"));
        open(robot);
        robot.interact(() -> {
            box(robot, "size").setValue("own");
            robot.lookup("#export-width").queryAs(TextField.class).setText("7");
        });
        assertThat(words(robot, "width-error")).isEqualTo("30 to 2000");
        assertThat(robot.lookup("#export-write").query().isDisabled()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(suggested).isEmpty();
        robot.interact(
                () -> robot.lookup("#export-width").queryAs(TextField.class).setText("70"));
        assertThat(words(robot, "width-error")).isEmpty();
        assertThat(words(robot, "measures")).startsWith("70.0 × ");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#export-write").tryQuery()).isEmpty();
        assertThat(Files.exists(folder.resolve("no.svg"))).isFalse();
    }

    @Test
    void aPreviewHasTheProportionsOfThePageAndSmallLettersAreWarnedOf(FxRobot robot) {
        open(robot);
        assertThat(words(robot, "warning")).isEmpty();
        robot.interact(() -> {
            box(robot, "size").setValue("slide");
            robot.lookup("#export-letters").queryAs(TextField.class).setText("5");
        });
        ImageView preview = robot.lookup("#export-preview").queryAs(ImageView.class);
        assertThat(preview.getImage().getWidth() / preview.getImage().getHeight())
                .isCloseTo(16 / 9.0, org.assertj.core.api.Assertions.within(0.01));
        assertThat(words(robot, "warning")).contains("5 pt", "hard to read");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theCommandThatIsCopiedSaysWhatIsChosen(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            box(robot, "figure").setValue(box(robot, "figure").getItems().get(1));
            box(robot, "size").setValue("nature-page");
            check(robot, "background").setSelected(true);
        });
        robot.clickOn("#export-copy-command");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .startsWith("nde figure path ")
                .contains(" --nonzeros 4 --width nature-page --transparent -o path-")
                .endsWith(".svg");
        assertThat(words(robot, "copied")).isNotEmpty();
        robot.clickOn("#export-copy-picture");
        boolean[] hasImage = new boolean[1];
        robot.interact(() -> hasImage[0] = Clipboard.getSystemClipboard().hasImage());
        assertThat(hasImage[0]).isTrue();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theNumbersOfTheFigureThatIsChosenAreCopiedInEveryFormat(FxRobot robot) {
        open(robot);
        robot.interact(() ->
                box(robot, "figure").setValue(box(robot, "figure").getItems().get(1)));
        MenuButton menu = robot.lookup("#export-copy-numbers").queryAs(MenuButton.class);
        FigureNumbers numbers = exportable("path")
                .draw(ExportChoice.first().style(FigureKinds.of("path").usualSize()))
                .numbers()
                .get();
        for (int i = 0; i < NumbersFormat.all().size(); i++) {
            MenuItem item = menu.getItems().get(i);
            String[] copied = new String[1];
            robot.interact(() -> {
                item.fire();
                copied[0] = Clipboard.getSystemClipboard().getString();
            });
            assertThat(copied[0]).isEqualTo(NumbersFormat.all().get(i).text().apply(numbers));
        }
        robot.type(KeyCode.ESCAPE);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> box(FxRobot robot, String key) {
        return robot.lookup("#export-" + key).queryAs(ComboBox.class);
    }

    private static CheckBox check(FxRobot robot, String key) {
        return robot.lookup("#export-" + key).queryAs(CheckBox.class);
    }

    private static String words(FxRobot robot, String key) {
        return robot.lookup("#export-" + key).queryAs(Label.class).getText();
    }
}
