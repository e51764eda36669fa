package org.neuraldeps.app.view.lab;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.plate.call.LabCall;
import org.neuraldeps.app.table.TableFormat;
import org.neuraldeps.app.table.lab.BaseNewDocument;
import org.neuraldeps.app.table.lab.ThetaFile;

/** What can be taken out of a result of lab 1: its table, Θ, a figure, and the command that does the same. */
final class BaseNewActions {

    private static final LabMenus MENUS = new LabMenus("labs-base");

    private final LabTools tools;
    private final Consumer<String> said;
    private final Supplier<Optional<LabExport>> figure;
    private final MenuButton copy = MENUS.menu("copy");
    private final MenuButton export = MENUS.menu("export");
    private final MenuItem ofFigure = MENUS.item("export-figure", this::exportFigure);
    private final HBox root = new HBox(8, copy, export);
    private Optional<BaseNewResult> result = Optional.empty();

    /**
     * @param said told in one line what became of something
     * @param figure the figure that is seen now
     */
    BaseNewActions(LabTools tools, Consumer<String> said, Supplier<Optional<LabExport>> figure) {
        this.tools = tools;
        this.said = said;
        this.figure = figure;
        for (TableFormat format : TableFormat.all()) {
            copy.getItems().add(MENUS.item("copy-" + format.extension(), () -> document()
                    .ifPresent(table -> tools.tables().copy(table, format, said))));
        }
        copy.getItems().addAll(new SeparatorMenuItem(), MENUS.item("copy-command", this::copyCommand));
        export.getItems()
                .setAll(
                        MENUS.item("export-table", this::exportTable),
                        MENUS.item("export-theta", this::exportTheta),
                        ofFigure);
        export.setOnShowing(event -> ofFigure.setDisable(figure.get().isEmpty()));
        about(Optional.empty());
    }

    Node root() {
        return root;
    }

    void about(Optional<BaseNewResult> shown) {
        result = shown;
        copy.setDisable(shown.isEmpty());
        export.setDisable(shown.isEmpty());
    }

    private Optional<BaseNewDocument> document() {
        return result.map(BaseNewDocument::new);
    }

    private void exportTable() {
        document().ifPresent(table -> tools.tables().ask(table, "base-new.csv", owner(), said));
    }

    private void exportTheta() {
        result.ifPresent(found -> tools.files()
                .ask("theta.npz", owner(), file -> ThetaFile.of(file).write(found, file), file -> {}, said));
    }

    private void exportFigure() {
        figure.get().ifPresent(shown -> tools.export().accept(shown, owner()));
    }

    private void copyCommand() {
        result.ifPresent(found -> LabFiles.copy(
                () -> LabCall.of(
                                found.plan(),
                                found.data().request(),
                                found.data().dataset().categories())
                        .text(),
                said));
    }

    private Window owner() {
        return root.getScene().getWindow();
    }
}
