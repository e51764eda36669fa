package org.neuraldeps.app.view.table1;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.table.TableFormat;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** Table 1 of many targets in a window of its own, one at most. Closing it stops what is under way. */
public final class Table1Window {

    private static final double WIDTH = 1060;
    private static final double HEIGHT = 640;

    private final Explorer explorer;
    private final Results results;
    private final Table1Writing writing;
    private final Window owner;
    private Dialog<ButtonType> dialog;

    /**
     * @param results computes tables
     * @param writing writes them
     * @param owner the window that it is shown over
     */
    public Table1Window(Explorer explorer, Results results, Table1Writing writing, Window owner) {
        this.explorer = explorer;
        this.results = results;
        this.writing = writing;
        this.owner = owner;
    }

    /**
     * Shows it, or brings it to the front.
     *
     * @param listed the categories that the list of categories lists
     */
    public void show(Supplier<List<Integer>> listed) {
        if (explorer.picture().get() == null) {
            return;
        }
        if (dialog == null) {
            open(new Table1Model(explorer, results, listed));
        } else if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void open(Table1Model model) {
        Table1Pane content = new Table1Pane(model);
        dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("table1.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("table1-window");
        pane.setContent(content.root());
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        ObservableValue<Boolean> none =
                Bindings.createBooleanBinding(() -> model.table().get().isEmpty(), model.table());
        for (TableFormat format : TableFormat.all()) {
            addButton(
                    "copy-" + format.extension(),
                    Messages.text("table1.copy", format.words()),
                    none,
                    () -> content.document().ifPresent(document -> writing.copy(document, format, content::say)));
        }
        addButton("export", Messages.text("table1.export"), none, () -> content.document()
                .ifPresent(document -> writing.ask(document, pane.getScene().getWindow(), content::say)));
        pane.getButtonTypes().add(ButtonType.CLOSE);
        dialog.setOnHidden(event -> {
            model.close();
            dialog = null;
        });
        dialog.show();
    }

    /** One that leaves the window open. */
    private void addButton(String id, String words, ObservableValue<Boolean> disabled, Runnable action) {
        ButtonType type = new ButtonType(words, ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(type);
        Node button = dialog.getDialogPane().lookupButton(type);
        button.setId("table1-" + id);
        button.disableProperty().bind(disabled);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            action.run();
            event.consume();
        });
    }
}
