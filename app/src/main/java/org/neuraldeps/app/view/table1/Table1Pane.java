package org.neuraldeps.app.view.table1;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.app.need.TargetTable;
import org.neuraldeps.app.table.TableDocument;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.ui.Messages;

/** Which targets and which k, how far it is, a line for each target, and below them all of them pooled. */
final class Table1Pane {

    private final Table1Model model;
    private final ComboBox<TargetsChoice> choice = new ComboBox<>();
    private final Spinner<Integer> count;
    private final Button compute = new Button(Messages.text("table1.compute"));
    private final Button cancel = new Button(Messages.text("table1.cancel"));
    private final ProgressBar progress = new ProgressBar(0);
    private final Label said = new Label();
    private final TableView<TabulatedTarget> table = new TableView<>();
    private final PooledGrid pooled = new PooledGrid();
    private final VBox root;

    Table1Pane(Table1Model model) {
        this.model = model;
        this.count = new Spinner<>(1, model.mostCount(), model.usualCount());
        prepareChoice();
        prepareTable();
        said.setId("table1-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("nde-muted");
        root = new VBox(8, tools(), said, table, pooled.root());
        root.getStyleClass().add("nde-pane");
        VBox.setVgrow(table, Priority.ALWAYS);
        model.said().addListener((value, before, now) -> said.setText(now));
        model.table().addListener((value, before, now) -> show(now));
        model.status().addListener((value, before, now) -> follow(now));
        said.setText(model.said().get());
        follow(model.status().get());
    }

    Node root() {
        return root;
    }

    private void prepareChoice() {
        choice.setId("table1-targets");
        choice.getItems().setAll(TargetsChoice.values());
        choice.setConverter(new Wording<>(TargetsChoice::words));
        choice.setValue(TargetsChoice.ALL);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setAccessibleText(Messages.text("table1.targets"));
        count.setId("table1-count");
        count.setEditable(true);
        count.setPrefWidth(90);
        count.setTooltip(new Tooltip(Messages.text("table1.count.explained")));
        count.setAccessibleText(Messages.text("table1.count.explained"));
        compute.setId("table1-compute");
        compute.setDefaultButton(true);
        compute.setOnAction(event -> model.compute(choice.getValue(), count.getValue()));
        compute.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("table1-cancel");
        cancel.setOnAction(event -> model.cancel());
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
    }

    private HBox tools() {
        HBox tools = new HBox(
                8,
                new Label(Messages.text("table1.targets")),
                choice,
                new Label("k"),
                count,
                compute,
                cancel,
                progress);
        tools.getStyleClass().add("nde-row");
        return tools;
    }

    private void prepareTable() {
        table.setId("table1-table");
        table.setAccessibleText(Messages.text("table1.title"));
        table.setPlaceholder(new Label(Messages.text("table1.empty")));
        CategoryTable.linkTargets(table, TabulatedTarget::target, model.explorer());
        Table1Columns.install(
                table,
                index -> model.explorer().data().get().dataset().categories().label(index),
                said.fontProperty());
    }

    private void follow(Status<TargetTable> status) {
        boolean running = status.isRunning();
        compute.setDisable(running);
        cancel.setDisable(!running);
        progress.setVisible(running);
        progress.setProgress(status instanceof Status.Running<TargetTable> now ? now.fraction() : 0);
    }

    private void show(Optional<TargetTable> found) {
        table.getItems().setAll(found.map(TargetTable::targets).orElse(List.of()));
        table.sort();
        pooled.show(found);
    }

    /** The table in the order in which it stands here, to be written; empty where there is none. */
    Optional<TableDocument> document() {
        return model.table().get().map(found -> new TableDocument(found.inOrder(List.copyOf(table.getItems())), false));
    }

    /** Says something in place of what is said of the table. */
    void say(String words) {
        said.setText(words);
    }
}
