package org.neuraldeps.app.view.peculiar;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.table.PeculiarDocument;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.DocumentPane;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.app.view.table.TableWriting;
import org.neuraldeps.solver.graph.PeculiarDependency;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * Strong dependencies between things that are far apart, the most peculiar first. A click on a line pins both categories, a double
 * click makes the first the target. It follows λ and the data while it is open.
 */
public final class PeculiarWindow {

    private static final double WIDTH = 930;
    private static final double HEIGHT = 560;
    private static final double NAME_WIDTH = 155;

    private final Explorer explorer;
    private final Results results;
    private final TableWriting writing;
    private final SideWindow window;

    /**
     * @param explorer whose dependencies are ranked
     * @param results where that is computed
     * @param writing writes the table
     * @param owner the window that it is shown over
     */
    public PeculiarWindow(Explorer explorer, Results results, TableWriting writing, Window owner) {
        this.explorer = explorer;
        this.results = results;
        this.writing = writing;
        this.window = new SideWindow("peculiar", Messages.text("peculiar.title"), owner);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(pane -> open(pane, new PeculiarModel(explorer, results)));
    }

    private Runnable open(DialogPane pane, PeculiarModel model) {
        new DocumentPane<>(model.document(), PeculiarDocument::dependencies, writing)
                .fill(pane, "peculiar", said -> table(model, said.fontProperty()));
        pane.setPrefSize(WIDTH, HEIGHT);
        return model::close;
    }

    private TableView<PeculiarDependency> table(PeculiarModel model, ObservableValue<Font> font) {
        TableView<PeculiarDependency> table = new TableView<>();
        table.setAccessibleText(Messages.text("peculiar.title"));
        CategoryTable.linkPairs(table, PeculiarDependency::target, PeculiarDependency::predictor, explorer);
        TableColumn<PeculiarDependency, String> target =
                words("peculiar.target", row -> label(model, row.target()), NAME_WIDTH);
        TableColumn<PeculiarDependency, String> predictor =
                words("peculiar.predictor", row -> label(model, row.predictor()), NAME_WIDTH);
        TableColumn<PeculiarDependency, String> common =
                words("peculiar.common", PeculiarDependency::common, NAME_WIDTH);
        TableColumn<PeculiarDependency, Number> coefficient =
                number("peculiar.coefficient", PeculiarDependency::coefficient, 3);
        TableColumn<PeculiarDependency, Number> strength = number("peculiar.strength", PeculiarDependency::strength, 3);
        TableColumn<PeculiarDependency, Number> distance = number("peculiar.distance", PeculiarDependency::distance, 2);
        TableColumn<PeculiarDependency, Number> selected = NumberColumn.of(
                Messages.text("peculiar.selected"),
                row -> row.frequency().orElse(Double.NaN),
                value -> Double.isNaN(value) ? "–" : NumberText.percent(value));
        TableColumn<PeculiarDependency, Number> peculiarity =
                number("peculiar.peculiarity", PeculiarDependency::peculiarity, 3);
        table.getColumns()
                .setAll(List.of(target, predictor, coefficient, strength, distance, common, selected, peculiarity));
        new FittedColumns(target)
                .numbers(coefficient, "−0.005")
                .numbers(strength, "0.005")
                .numbers(distance, "0.05")
                .numbers(selected, "100.0 %")
                .numbers(peculiarity, "0.005")
                .install(table, font);
        return table;
    }

    private static String label(PeculiarModel model, int category) {
        return model.document()
                .found()
                .get()
                .map(there -> there.categories().label(category))
                .orElse("");
    }

    private static TableColumn<PeculiarDependency, String> words(
            String key, Function<PeculiarDependency, String> value, double width) {
        TableColumn<PeculiarDependency, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<PeculiarDependency, Number> number(
            String key, ToDoubleFunction<PeculiarDependency> value, int decimals) {
        return NumberColumn.of(Messages.text(key), value, number -> NumberText.fixed(number, decimals));
    }
}
