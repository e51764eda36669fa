package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeScale;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.RadialChoice;
import org.testfx.util.WaitForAsyncUtils;

/** Bases and targets are chosen in the window, and the figure follows. */
final class ChooseSeveralTest extends WindowJob {

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new Answer();
    }

    @BeforeEach
    void openSmallData() throws Exception {
        Random random = new Random(5);
        double[][] rows = new double[60][24];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextGaussian() + (j > 0 ? 0.6 * row[j - 1] : 0);
            }
        }
        Path logits = Npy.doubles(folder.resolve("logits.npy"), rows);
        robot.interact(() -> window.opening().file(logits));
        until("the first picture", () -> explorer.picture().get() != null);
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    @Test
    void twoBasesAndATargetAreOneStepAndTheRadialFigureFollows() {
        ExplorerState before = explorer.state().get();
        open();
        until("the choice of the rule", () -> list("targets").getItems().size() == 2);
        assertThat(said()).contains("by the rule");
        pick("targets", list("targets").getItems().toArray());
        fire("remove");
        pick("bases", list("bases").getItems().toArray());
        fire("remove");
        assertThat(said()).contains("no target");
        assertThat(ok().isDisabled()).isTrue();
        take("category 2?", 4, "toBases");
        assertThat(said()).contains("no target");
        take("category 9", 1, "toTargets");
        pick("bases", list("bases").getItems().get(0), list("bases").getItems().get(1));
        robot.interact(() -> list("bases").requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(ok().isDisabled()).isFalse();
        robot.interact(() -> {
            robot.lookup("#several-least").queryAs(TextField.class).setText("nothing");
        });
        assertThat(ok().isDisabled()).isTrue();
        robot.interact(() -> {
            robot.lookup("#several-least").queryAs(TextField.class).clear();
            robot.lookup("#several-most").queryAs(TextField.class).setText("2");
            robot.lookup("#several-lock").queryAs(CheckBox.class).fire();
        });
        assertThat(robot.lookup("#several-scale").queryAs(TextField.class).getText())
                .isNotEmpty();
        robot.interact(() -> ok().fire());

        ExplorerState after = explorer.state().get();
        assertThat(after.problem().several().orElseThrow().choice())
                .isEqualTo(new RadialChoice(new int[] {22, 23}, new int[] {9}));
        assertThat(after.target()).isEqualTo(9);
        assertThat(after.look().in(Pane.MIDDLE)).isEqualTo("radial");
        assertThat(after.look().edges().filter()).isEqualTo(new EdgeFilter(0, 2));
        assertThat(after.look().edges().scale(EdgeScale.FULL_WIDTH)).isPresent();
        until("the figure of these", () -> drawn().equals(Set.of(9, 22, 23)));

        for (double ratio : new double[] {0.9, 0.5, 0.1, 0.01}) {
            robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(ratio))));
            until("the figure at another λ", () -> drawn().equals(Set.of(9, 22, 23)));
        }
        for (int steps = 0; steps < 4; steps++) {
            robot.interact(explorer::undo);
        }
        assertThat(explorer.state().get()).isEqualTo(after);
        robot.interact(explorer::undo);
        assertThat(explorer.state().get()).isEqualTo(before);
    }

    @Test
    void cancelChangesNothingAndTheButtonStandsBesideFiguresOfSeveralTargets() {
        ExplorerState before = explorer.state().get();
        assertThat(robot.lookup("#choose-several").query().isVisible()).isFalse();
        open();
        robot.interact(() ->
                robot.lookup("#several-fromPredictors").queryAs(Button.class).fire());
        assertThat(list("bases").getItems())
                .hasSize(explorer.picture().get().solution().nonzeros());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(explorer.state().get()).isSameAs(before);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "chord"))));
        assertThat(robot.lookup("#choose-several").query().isVisible()).isTrue();
    }

    @Test
    void aListThatIsSavedIsReadAsTheSameCategories() {
        open();
        until("the choice of the rule", () -> list("targets").getItems().size() == 2);
        List<Object> bases = List.copyOf(list("bases").getItems());
        robot.interact(() -> robot.lookup("#several-save").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "several-save-bases".equals(item.getId()))
                .forEach(MenuItem::fire));
        Path file = folder.resolve("bases.txt");
        until("the list", () -> said().contains(file.toString()));
        Categories categories = explorer.data().get().dataset().categories();
        assertThat(CategoryWords.list(categories, "--bases", "@" + file))
                .containsExactlyElementsOf(bases.stream()
                        .map(Category.class::cast)
                        .map(CategoryRef::of)
                        .toList());
        robot.type(KeyCode.ESCAPE);
    }

    /** Answers with the suggested name in the test's folder. */
    private final class Answer extends NoFiles {
        @Override
        public Optional<Path> askSave(Window owner, String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }

    private void open() {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        until("the dialog", () -> robot.lookup("#several-filter").tryQuery().isPresent());
    }

    /** Types a filter, selects all that it finds with Enter, and moves them. */
    private void take(String typed, int found, String button) {
        robot.interact(() -> {
            TextField filter = robot.lookup("#several-filter").queryAs(TextField.class);
            filter.setText(typed);
            filter.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list("available").getSelectionModel().getSelectedItems()).hasSize(found);
        fire(button);
    }

    private void pick(String key, Object... items) {
        robot.interact(() -> {
            list(key).getSelectionModel().clearSelection();
            for (Object item : items) {
                list(key).getSelectionModel().select(item);
            }
        });
    }

    private void fire(String button) {
        robot.interact(
                () -> robot.lookup("#several-" + button).queryAs(Button.class).fire());
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> list(String key) {
        return robot.lookup("#several-" + key).queryAs(ListView.class);
    }

    private String said() {
        return robot.lookup("#several-said").queryAs(Label.class).getText();
    }

    private Button ok() {
        return robot.lookup("#several-ok").queryAs(Button.class);
    }

    private Set<Integer> drawn() {
        return robot.lookup("#figure-radial").queryAs(FigureCanvas.class).figure().stream()
                .flatMap(figure -> figure.hits().stream())
                .map(HitRegion::category)
                .collect(Collectors.toSet());
    }
}
