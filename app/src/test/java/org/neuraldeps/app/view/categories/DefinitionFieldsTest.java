package org.neuraldeps.app.view.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** ε and δ are typed above the categories, belong to the state, and bring their column. */
@ExtendWith(ApplicationExtension.class)
final class DefinitionFieldsTest {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Explorer explorer = new Explorer();
    private CategoryListModel model;

    @Start
    void start(Stage stage) {
        model = new CategoryListModel(explorer, new Results(new CurrentThreadTasks(), failure -> {}));
        stage.setScene(new Scene(new StackPane(new CategoryListView(model).root()), 420, 500));
        // The stage is one for all tests: it may still have the size that another one gave it.
        stage.sizeToScene();
        stage.show();
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.5)));
    }

    private static TextField field(FxRobot robot, String key) {
        return robot.lookup("#definition1-" + key).queryAs(TextField.class);
    }

    private static void type(FxRobot robot, String epsilon, String delta) {
        robot.interact(() -> {
            field(robot, "epsilon").setText(epsilon);
            field(robot, "delta").setText(delta);
            field(robot, "delta").getOnAction().handle(null);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<EpsilonDelta> asked() {
        return explorer.state().get().look().asked();
    }

    private static boolean hasColumn(FxRobot robot) {
        TableView<?> table = robot.lookup("#category-table").queryTableView();
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId).anyMatch("column-smallest"::equals);
    }

    @Test
    void bothTogetherAreAskedAndBothEmptyAskNothing(FxRobot robot) {
        assertThat(hasColumn(robot)).isFalse();
        type(robot, "1.6", "");
        assertThat(asked()).as("one alone is no question").isEmpty();
        type(robot, "1.6", "0.1");
        assertThat(asked()).hasValue(new EpsilonDelta(1.6, 0.1));
        assertThat(hasColumn(robot)).isTrue();
        CheckBox only = robot.lookup("#definition1-only").queryAs(CheckBox.class);
        robot.interact(only::fire);
        assertThat(model.shown()).hasSizeLessThan(Toy.SIZE).isNotEmpty();
        type(robot, "", "");
        assertThat(asked()).isEmpty();
        assertThat(hasColumn(robot)).isFalse();
        assertThat(only.isDisabled()).isTrue();
        assertThat(model.shown()).hasSize(Toy.SIZE);
    }

    @Test
    void whatIsNoNumberIsMarkedAndChangesNothing(FxRobot robot) {
        type(robot, "1.6", "0.1");
        for (String wrong : new String[] {"x", "1", "0", "-0.1"}) {
            type(robot, "1.6", wrong);
            assertThat(field(robot, "delta").getPseudoClassStates()).contains(WRONG);
            assertThat(field(robot, "epsilon").getPseudoClassStates()).doesNotContain(WRONG);
            assertThat(asked()).hasValue(new EpsilonDelta(1.6, 0.1));
        }
    }

    @Test
    void theFieldsFollowTheStateAndKeepAllItsDigits(FxRobot robot) {
        EpsilonDelta third = new EpsilonDelta(1 / 3.0, 0.1);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().asking(Optional.of(third)))));
        assertThat(field(robot, "epsilon").getText()).isEqualTo("0.3333333");
        ExplorerState before = explorer.state().get();
        type(robot, "0.3333333", "0.1");
        assertThat(explorer.state().get()).isSameAs(before);
        robot.interact(explorer::undo);
        assertThat(field(robot, "epsilon").getText()).isEmpty();
        type(robot, "2e-7", "0.1");
        assertThat(asked()).hasValue(new EpsilonDelta(2e-7, 0.1));
        type(robot, field(robot, "epsilon").getText(), "0.2");
        assertThat(asked()).as("as it is written here").hasValue(new EpsilonDelta(2e-7, 0.2));
    }
}
