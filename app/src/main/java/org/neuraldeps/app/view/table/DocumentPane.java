package org.neuraldeps.app.view.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.table.WrittenTable;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.ui.Messages;

/**
 * A window's content for a document of lines: what is said of it, the lines, and a button that writes them to a file.
 *
 * @param model where the document comes from
 * @param lines of a document
 * @param writing writes it
 * @param <R> a line
 * @param <D> the document
 */
public record DocumentPane<R, D extends WrittenTable>(
        DocumentModel<D> model, Function<D, List<R>> lines, TableWriting writing) {

    /**
     * Fills a pane.
     *
     * @param id what the pane is called; its label, table and button are called after it
     * @param columns makes the table, given the label, whose font is that of its cells
     */
    public void fill(DialogPane pane, String id, Function<Label, TableView<R>> columns) {
        Label said = new Label();
        said.setId(id + "-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        TableView<R> table = columns.apply(said);
        table.setId(id + "-table");
        table.setPlaceholder(new Label(""));
        VBox content = new VBox(8, said, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        content.getStyleClass().add("nde-pane");
        pane.setContent(content);
        pane.getStyleClass().add("nde-wide");
        model.said().addListener((value, before, now) -> said.setText(now));
        said.setText(model.said().get());
        model.found().addListener((value, before, now) -> show(table, now));
        show(table, model.found().get());
        ObservableValue<Boolean> none =
                Bindings.createBooleanBinding(() -> model.found().get().isEmpty(), model.found());
        SideWindow.addButton(pane, id + "-export", Messages.text("table1.export"), none, () -> model.found()
                .get()
                .ifPresent(document ->
                        writing.ask(document, id + ".csv", pane.getScene().getWindow(), said::setText)));
    }

    private void show(TableView<R> table, Optional<D> found) {
        table.getItems().setAll(found.map(lines).orElse(List.of()));
        table.sort();
    }
}
