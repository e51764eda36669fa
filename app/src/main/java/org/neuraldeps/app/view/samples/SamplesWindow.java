package org.neuraldeps.app.view.samples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.table.SamplesDocument;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.app.view.table.TableWriting;
import org.neuraldeps.ui.Messages;

/** The rows behind one dependency of the target, in a window of its own, one at most, which follows target and λ. */
public final class SamplesWindow {

    private static final double WIDTH = 940;
    private static final double HEIGHT = 600;

    private final Explorer explorer;
    private final Results results;
    private final TableWriting writing;
    private final SideWindow window;
    private Optional<SamplesModel> model = Optional.empty();

    /**
     * @param explorer whose target it is about
     * @param results where rows are looked for
     * @param writing writes the table
     * @param owner the window that it is shown over
     */
    public SamplesWindow(Explorer explorer, Results results, TableWriting writing, Window owner) {
        this.explorer = explorer;
        this.results = results;
        this.writing = writing;
        this.window = new SideWindow("samples", Messages.text("samples.title"), owner);
    }

    /** Shows the rows behind the dependency of the target on a category. */
    public void show(int predictor) {
        model.ifPresent(open -> open.lookAt(predictor));
        window.show(pane -> open(pane, new SamplesModel(explorer, results, predictor)));
    }

    private Runnable open(DialogPane pane, SamplesModel made) {
        model = Optional.of(made);
        Label said = new Label();
        said.setId("samples-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        Thumbnails thumbnails = new Thumbnails();
        List<SamplesTable> tables = Stream.of("contributing", "missed", "flipped")
                .map(kind -> new SamplesTable(kind, explorer, thumbnails))
                .toList();
        TabPane tabs = new TabPane(tables.stream().map(SamplesWindow::tab).toArray(Tab[]::new));
        tabs.setId("samples-tabs");
        VBox content = new VBox(8, said, tabs);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        content.getStyleClass().add("nde-pane");
        pane.setContent(content);
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        made.document().said().addListener((value, before, now) -> said.setText(now));
        said.setText(made.document().said().get());
        made.document().found().addListener((value, before, now) -> tables.forEach(table -> table.show(now)));
        tables.forEach(table -> table.show(made.document().found().get()));
        addExport(pane, made, said);
        return () -> {
            made.close();
            model = Optional.empty();
        };
    }

    private void addExport(DialogPane pane, SamplesModel made, Label said) {
        ObservableValue<Boolean> none = Bindings.createBooleanBinding(
                () -> made.document().found().get().isEmpty(), made.document().found());
        SideWindow.addButton(pane, "samples-export", Messages.text("table1.export"), none, () -> made.document()
                .found()
                .get()
                .ifPresent((SamplesDocument document) ->
                        writing.ask(document, "samples.csv", pane.getScene().getWindow(), said::setText)));
    }

    private static Tab tab(SamplesTable table) {
        Tab tab = new Tab(table.root().getAccessibleText(), table.root());
        tab.setClosable(false);
        return tab;
    }
}
