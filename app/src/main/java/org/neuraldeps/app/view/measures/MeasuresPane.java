package org.neuraldeps.app.view.measures;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.neuraldeps.app.table.MeasuresDocument;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.ui.Messages;

/** What is said of the measures, those of all categories together, which lines are listed and which curves they show, and the lines. */
final class MeasuresPane {

    private final MeasuresModel model;
    private final Label said = new Label();
    private final Label count = new Label();
    private final TextField search = TextFields.createClearableTextField();
    private final ComboBox<CategoryMeasure> measure = new ComboBox<>();
    private final NetworkNumbers network = new NetworkNumbers();
    private final MeasuresTable table;
    private final VBox root;

    /** @param link to what is to be known of such numbers */
    MeasuresPane(MeasuresModel model, Node link) {
        this.model = model;
        this.table = new MeasuresTable(model, said.fontProperty());
        said.setId("measures-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        prepareSearch();
        prepareMeasure();
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        root = new VBox(8, new HBox(8, said, link), network.root(), tools(), table.root());
        root.getStyleClass().add("nde-pane");
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        model.document().said().addListener((value, before, now) -> said.setText(now));
        said.setText(model.document().said().get());
        model.document().found().addListener((value, before, now) -> show());
        search.textProperty().addListener((value, before, now) -> list());
        show();
    }

    Node root() {
        return root;
    }

    private HBox tools() {
        count.setId("measures-count");
        count.getStyleClass().addAll("nde-muted", "nde-small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label curve = new Label(Messages.text("measures.curve.of"));
        curve.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = new HBox(8, search, count, curve, measure);
        tools.getStyleClass().add("nde-row");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private void prepareSearch() {
        search.setId("measures-search");
        search.setPromptText(Messages.text("measures.search"));
        search.setAccessibleText(Messages.text("measures.search.explained"));
        search.setTooltip(new Tooltip(Messages.text("measures.search.explained")));
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.root().requestFocus();
                table.root().getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
    }

    private void prepareMeasure() {
        measure.setId("measures-curve");
        measure.getItems().setAll(CategoryMeasure.values());
        measure.setConverter(new Wording<>(MeasureWords::name));
        measure.setMinWidth(Region.USE_PREF_SIZE);
        measure.setAccessibleText(Messages.text("measures.curve.of"));
        measure.valueProperty().bindBidirectional(model.measure());
    }

    private void show() {
        network.show(model.document().found().get());
        list();
    }

    private void list() {
        Optional<MeasuresDocument> found = model.document().found().get();
        table.show(
                found,
                found.map(document -> MeasureFilter.of(
                                search.getText(),
                                document.categories(),
                                model.measure().get()))
                        .orElse(line -> true));
        int all = found.map(document -> document.listed().size()).orElse(0);
        int listed = table.root().getItems().size();
        count.setText(
                found.isEmpty() ? "" : Messages.text(listed == all ? "measures.all" : "measures.some", listed, all));
    }

    /** The table in the order in which it stands here, to be written; empty where there is none. */
    Optional<MeasuresDocument> listed() {
        return table.listed();
    }

    /** Says something in place of what is said of the measures. */
    void say(String words) {
        said.setText(words);
    }
}
