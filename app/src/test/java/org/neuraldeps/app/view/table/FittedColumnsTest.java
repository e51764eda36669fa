package org.neuraldeps.app.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing of a table is cut off unseen. */
@ExtendWith(ApplicationExtension.class)
final class FittedColumnsTest {

    private static final String NUMBER = "88.8";

    private TableView<String> table;
    private TableColumn<String, String> names;
    private TableColumn<String, Number> first;
    private TableColumn<String, Number> second;
    private final SimpleObjectProperty<Font> font = new SimpleObjectProperty<>(Font.font(13));
    private Stage stage;

    @Start
    void start(Stage shared) {
        table = new TableView<>();
        names = new TableColumn<>("Name");
        first = NumberColumn.of("k=1", row -> 97.3, Double::toString);
        second = NumberColumn.of("k=3", row -> 41.5, Double::toString);
        names.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        names.setPrefWidth(90);
        table.getColumns().add(names);
        table.getColumns().add(first);
        table.getColumns().add(second);
        table.getItems().setAll("wood rabbit", "hare");
        new FittedColumns(names).numbers(first, NUMBER).numbers(second, NUMBER).install(table, font);
        stage = new Stage();
        stage.setScene(new Scene(table, 500, 200));
        // The stage is one for all tests: it may still have the size that another one gave it.
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    private void setWidth(FxRobot robot, double width) {
        robot.interact(() -> stage.setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double columns() {
        return names.getWidth() + first.getWidth() + second.getWidth();
    }

    private boolean scrollsSideways(FxRobot robot) {
        return robot.from(table).lookup(".scroll-bar").queryAllAs(Node.class).stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
    }

    @Test
    void inAWideTableTheNameTakesWhatTheNumbersLeave(FxRobot robot) {
        setWidth(robot, 500);
        assertThat(names.getWidth()).isGreaterThan(300);
        assertThat(columns()).isBetween(495.0, 500.0);
        assertThat(scrollsSideways(robot)).isFalse();
    }

    @Test
    void aNarrowTableScrollsInsteadOfCuttingNumbers(FxRobot robot) {
        double needed = first.getWidth();
        setWidth(robot, 150);
        assertThat(first.getWidth()).isEqualTo(needed);
        assertThat(names.getWidth()).isEqualTo(90);
        assertThat(columns()).isGreaterThan(150);
        assertThat(scrollsSideways(robot)).isTrue();
    }

    @Test
    void numbersGrowWithTheLetters(FxRobot robot) {
        double before = first.getWidth();
        robot.interact(() -> font.set(Font.font(26)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(first.getWidth()).isGreaterThan(before + 15);
        assertThat(columns()).isBetween(495.0, 500.0);
    }

    @Test
    void aColumnThatIsHiddenLeavesItsWidthToTheNames(FxRobot robot) {
        double before = names.getWidth();
        robot.interact(() -> second.setVisible(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(names.getWidth()).isEqualTo(before + second.getPrefWidth());
    }
}
