package org.neuraldeps.app.view.coefficients;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.CopyAsTsv;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The coefficient table: sortable, copyable, linked with every other view. */
public final class CoefficientsView {

    private final TableView<CoefficientRow> table = new TableView<>();
    private final Label heading = new Label();
    private final VBox root;

    /** @param explorer whose picture is listed */
    public CoefficientsView(Explorer explorer) {
        prepareTable(explorer);
        heading.getStyleClass().add("nde-heading");
        Button copy = new Button("", new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon");
        copy.setId("copy-coefficients");
        copy.setAccessibleText(Messages.text("table.copy"));
        copy.setTooltip(new Tooltip(Messages.text("table.copy")));
        copy.setOnAction(event -> CopyAsTsv.copy(table));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, gap, copy);
        top.getStyleClass().add("nde-row");
        root = new VBox(4, top, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        explorer.picture().addListener((value, before, now) -> show(now));
        if (explorer.picture().get() != null) {
            show(explorer.picture().get());
        }
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    private void show(Picture picture) {
        heading.setText(Messages.text(
                "coefficients.heading",
                picture.categories().label(picture.solution().target())));
        table.getItems().setAll(CoefficientRow.of(picture));
        table.sort();
    }

    private void prepareTable(Explorer explorer) {
        table.setId("coefficient-table");
        table.setAccessibleText(Messages.text("coefficients.spoken"));
        table.setPlaceholder(new Label(Messages.text("coefficients.none")));
        TableColumn<CoefficientRow, String> name = new TableColumn<>(Messages.text("coefficients.name"));
        name.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().label()));
        TableColumn<CoefficientRow, Number> value =
                NumberColumn.of(Messages.text("coefficients.value"), CoefficientRow::value, NumberText::coefficient);
        TableColumn<CoefficientRow, Number> correlation = NumberColumn.of(
                Messages.text("coefficients.correlation"),
                CoefficientRow::correlation,
                number -> NumberText.significant(number, 3));
        name.setPrefWidth(140);
        value.setPrefWidth(78);
        value.setMinWidth(70);
        correlation.setPrefWidth(64);
        table.getColumns().add(name);
        table.getColumns().add(value);
        table.getColumns().add(correlation);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        CategoryTable.link(table, CoefficientRow::category, explorer);
    }
}
