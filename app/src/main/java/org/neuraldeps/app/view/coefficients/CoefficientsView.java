package org.neuraldeps.app.view.coefficients;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.CoefficientKind;
import org.neuraldeps.app.view.dialog.StabilityChoice;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.CopyAsTsv;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.app.view.table.RowMenu;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The coefficient table: sortable, copyable, linked with every other view. */
public final class CoefficientsView {

    private final CoefficientsModel model;
    private final TextField search = TextFields.createClearableTextField();
    private final TableView<CoefficientRow> table = new TableView<>();
    private final TableColumn<CoefficientRow, Number> value =
            NumberColumn.of("", CoefficientRow::value, MarkedName::number);
    private final TableColumn<CoefficientRow, Number> truth =
            NumberColumn.of(Messages.text("coefficients.truth"), CoefficientRow::truth, MarkedName::number);
    private final Label found = new Label();
    private final StabilityColumns halves = new StabilityColumns();
    private final Label stability = new Label();
    private final HBox stabilityLine;
    private final Map<CoefficientKind, ToggleButton> buttons = new EnumMap<>(CoefficientKind.class);
    private final Label heading = new Label();
    private final Label errors = new Label();
    private final Label placeholder = new Label();
    private final VBox root;

    /**
     * @param model what to list
     * @param explanation opens what is written about half-samples
     */
    public CoefficientsView(CoefficientsModel model, Node explanation) {
        this.model = model;
        this.stabilityLine = new HBox(4, stability, explanation);
        prepareStability();
        prepareSearch();
        prepareTable(model.explorer());
        heading.setId("coefficient-heading");
        heading.getStyleClass().add("nde-heading");
        errors.setId("coefficient-errors");
        errors.getStyleClass().addAll("nde-muted", "nde-small");
        HBox tools = new HBox(8, kinds(model), search, copyButton());
        tools.getStyleClass().add("nde-row");
        heading.setWrapText(true);
        errors.setWrapText(true);
        errors.setTooltip(new Tooltip(Messages.text("coefficients.sum.explained")));
        found.setId("coefficient-found");
        found.setWrapText(true);
        found.setMinHeight(Region.USE_PREF_SIZE);
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
        root = new VBox(4, titled(model.explorer()), tools, errors, found, stabilityLine, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.table().addListener((property, before, now) -> show(now));
        model.filter().addListener((property, before, now) -> list());
        if (model.table().get() != null) {
            show(model.table().get());
        }
    }

    /** The heading with the choice at its end: beside the others it would make the pane wider than people leave it. */
    private HBox titled(Explorer explorer) {
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(4, heading, new StabilityChoice(explorer, "coefficients").root());
        row.getStyleClass().add("nde-row");
        return row;
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /**
     * Puts items about a row into its menu.
     *
     * @param about told what category they are about before they are seen
     */
    public void offer(List<MenuItem> items, Consumer<OptionalInt> about) {
        RowMenu.install(table, CoefficientRow::category, items, about);
    }

    private void prepareStability() {
        stability.setId("coefficient-stability");
        stability.getStyleClass().addAll("nde-muted", "nde-small");
        stability.setWrapText(true);
        stability.setMinHeight(Region.USE_PREF_SIZE);
        stabilityLine.getStyleClass().add("nde-row");
        stabilityLine.managedProperty().bind(stabilityLine.visibleProperty());
        stabilityLine.setVisible(false);
    }

    private void prepareSearch() {
        search.setId("coefficient-search");
        search.setPromptText(Messages.text("coefficients.search"));
        search.setAccessibleText(Messages.text("coefficients.search.explained"));
        search.setTooltip(new Tooltip(Messages.text("coefficients.search.explained")));
        search.setMinWidth(60);
        search.setPrefWidth(90);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().bindBidirectional(model.query());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                event.consume();
            }
        });
    }

    private Node kinds(CoefficientsModel model) {
        for (CoefficientKind kind : CoefficientKind.values()) {
            ToggleButton button = new ToggleButton(Messages.text("coefficients." + kind.key()));
            button.setId("coefficients-" + kind.key());
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(Messages.text("coefficients." + kind.key() + ".explained")));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.choose(kind);
            });
            buttons.put(kind, button);
        }
        SegmentedButton choice = new SegmentedButton();
        choice.getButtons().setAll(buttons.values());
        return choice;
    }

    private Button copyButton() {
        Button copy = new Button("", new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon");
        copy.setId("copy-coefficients");
        copy.setAccessibleText(Messages.text("table.copy"));
        copy.setTooltip(new Tooltip(Messages.text("table.copy")));
        copy.setOnAction(event -> CopyAsTsv.copy(table));
        return copy;
    }

    private void show(CoefficientTable shown) {
        heading.setText(shown.heading());
        errors.setText(shown.remarks());
        value.setText(shown.valueHeading());
        truth.setVisible(shown.found().isPresent());
        found.setText(shown.found().orElse(""));
        found.setVisible(shown.found().isPresent());
        stability.setText(shown.stabilityWords().orElse(""));
        stabilityLine.setVisible(shown.stabilityWords().isPresent());
        halves.show(shown.stability().areKnown());
        table.setAccessibleText(shown.spoken());
        buttons.get(shown.kind()).setSelected(true);
        list();
    }

    /** The rows that are to be listed; also when only the filter has changed. */
    private void list() {
        CoefficientTable shown = model.table().get();
        if (shown != null) {
            placeholder.setText(Messages.text(shown.whyEmpty()));
            table.getItems().setAll(shown.listed(model.filter().get()));
            table.sort();
        }
    }

    private void prepareTable(Explorer explorer) {
        table.setId("coefficient-table");
        placeholder.setWrapText(true);
        placeholder.setTextAlignment(TextAlignment.CENTER);
        table.setPlaceholder(placeholder);
        TableColumn<CoefficientRow, String> name = new TableColumn<>(Messages.text("coefficients.name"));
        name.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().label()));
        TableColumn<CoefficientRow, Number> correlation = NumberColumn.of(
                Messages.text("coefficients.correlation"),
                CoefficientRow::correlation,
                number -> NumberText.significant(number, 3));
        name.setPrefWidth(90);
        name.setCellFactory(column -> new MarkedName());
        truth.setId("column-truth");
        truth.setVisible(false);
        table.getColumns().add(name);
        table.getColumns().add(value);
        table.getColumns().add(truth);
        table.getColumns().addAll(halves.all());
        table.getColumns().add(correlation);
        FittedColumns columns = new FittedColumns(name)
                .numbers(value, "+8.8e-05")
                .numbers(correlation, "-88.8")
                .numbers(truth, "+8.888");
        halves.fit(columns);
        columns.install(table, heading.fontProperty());
        CategoryTable.link(table, CoefficientRow::category, explorer);
    }
}
