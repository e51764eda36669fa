package org.neuraldeps.app.view.measures;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.app.view.table.TableWriting;
import org.neuraldeps.ui.Messages;

/**
 * What the shape of the whole network says of its categories, beside the picture of it: strengths, degrees, hubs, ranks, groups and
 * communities, at the λ of the window once it rests, and along λ as small curves.
 */
public final class MeasuresWindow {

    private static final double WIDTH = 1272;
    private static final double HEIGHT = 640;

    private final Explorer explorer;
    private final Results results;
    private final TableWriting writing;
    private final Supplier<? extends Node> link;
    private final SideWindow window;

    /**
     * @param explorer whose dependencies are measured
     * @param results where that is computed
     * @param writing writes the table
     * @param link makes a link to what is to be known of such numbers
     * @param owner the window that it is shown over
     */
    public MeasuresWindow(
            Explorer explorer, Results results, TableWriting writing, Supplier<? extends Node> link, Window owner) {
        this.explorer = explorer;
        this.results = results;
        this.writing = writing;
        this.link = link;
        this.window = new SideWindow("measures", Messages.text("measures.title"), owner);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(pane -> open(pane, new MeasuresModel(explorer, results)));
    }

    private Runnable open(DialogPane pane, MeasuresModel model) {
        MeasuresPane content = new MeasuresPane(model, link.get());
        pane.setContent(content.root());
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        ObservableValue<Boolean> none = Bindings.createBooleanBinding(
                () -> model.document().found().get().isEmpty(), model.document().found());
        SideWindow.addButton(pane, "measures-export", Messages.text("table1.export"), none, () -> content.listed()
                .ifPresent(document ->
                        writing.ask(document, "measures.csv", pane.getScene().getWindow(), content::say)));
        return model::close;
    }
}
