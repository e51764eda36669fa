package org.neuraldeps.app.view.table1;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.table.TableFormat;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.app.view.table.TableWriting;
import org.neuraldeps.ui.Messages;

/** Table 1 of many targets in a window of its own, one at most. Closing it stops what is under way. */
public final class Table1Window {

    private static final double WIDTH = 1060;
    private static final double HEIGHT = 640;

    private final Explorer explorer;
    private final Results results;
    private final TableWriting writing;
    private final SideWindow window;

    /**
     * @param results computes tables
     * @param writing writes them
     * @param owner the window that it is shown over
     */
    public Table1Window(Explorer explorer, Results results, TableWriting writing, Window owner) {
        this.explorer = explorer;
        this.results = results;
        this.writing = writing;
        this.window = new SideWindow("table1-window", Messages.text("table1.title"), owner);
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
        window.show(pane -> open(pane, new Table1Model(explorer, results, listed)));
    }

    private Runnable open(DialogPane pane, Table1Model model) {
        Table1Pane content = new Table1Pane(model);
        pane.setContent(content.root());
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        ObservableValue<Boolean> none =
                Bindings.createBooleanBinding(() -> model.table().get().isEmpty(), model.table());
        for (TableFormat format : TableFormat.all()) {
            SideWindow.addButton(
                    pane,
                    "table1-copy-" + format.extension(),
                    Messages.text("table1.copy", format.words()),
                    none,
                    () -> content.document().ifPresent(document -> writing.copy(document, format, content::say)));
        }
        SideWindow.addButton(pane, "table1-export", Messages.text("table1.export"), none, () -> content.document()
                .ifPresent(document ->
                        writing.ask(document, "table1.csv", pane.getScene().getWindow(), content::say)));
        return model::close;
    }
}
