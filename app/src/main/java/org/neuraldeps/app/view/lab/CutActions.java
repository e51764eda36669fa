package org.neuraldeps.app.view.lab;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.plate.call.LabCall;
import org.neuraldeps.app.table.TableFormat;
import org.neuraldeps.app.table.lab.CutDocument;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.ui.Messages;

/** What can be taken out of a result of lab 2: its table, the stars, the edited head, and the command that does the same. */
final class CutActions {

    private static final LabMenus MENUS = new LabMenus("labs-cut");

    private final LabTools tools;
    private final Consumer<String> said;
    private final Supplier<Optional<LabExport>> figure;
    private final MenuButton copy = MENUS.menu("copy");
    private final MenuButton export = MENUS.menu("export");
    private final Button save = button("save", this::saveHead);
    private final Button compare = button("compare", this::compare);
    private final FlowPane root = new FlowPane(8, 6, copy, export, save, compare);
    private Optional<CutPick> pick = Optional.empty();

    /**
     * @param said told in one line what became of something
     * @param figure the figure that is seen now
     */
    CutActions(LabTools tools, Consumer<String> said, Supplier<Optional<LabExport>> figure) {
        this.tools = tools;
        this.said = said;
        this.figure = figure;
        for (TableFormat format : TableFormat.all()) {
            copy.getItems().add(MENUS.item("copy-" + format.extension(), () -> document()
                    .ifPresent(table -> tools.tables().copy(table, format, said))));
        }
        copy.getItems().addAll(new SeparatorMenuItem(), MENUS.item("copy-command", this::copyCommand));
        MenuItem ofFigure = MENUS.item("export-figure", this::exportFigure);
        export.getItems().setAll(MENUS.item("export-table", this::exportTable), ofFigure);
        export.setOnShowing(event -> ofFigure.setDisable(figure.get().isEmpty()));
        about(Optional.empty());
    }

    Node root() {
        return root;
    }

    void about(Optional<CutPick> shown) {
        pick = shown;
        copy.setDisable(shown.isEmpty());
        export.setDisable(shown.isEmpty());
        save.setDisable(shown.isEmpty());
        compare.setDisable(shown.isEmpty());
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text("labs.cut." + key));
        button.setId("labs-cut-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.text("labs.cut." + key + ".explained")));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Optional<CutDocument> document() {
        return pick.map(shown -> new CutDocument(shown.result()));
    }

    private void exportTable() {
        document().ifPresent(table -> tools.tables().ask(table, "cut.csv", owner(), said));
    }

    private void exportFigure() {
        figure.get().ifPresent(shown -> tools.export().accept(shown, owner()));
    }

    private void saveHead() {
        save(file -> {});
    }

    /** A second network is a file, so the head is saved first. */
    private void compare() {
        save(tools.compare());
    }

    private void save(Consumer<Path> done) {
        pick.ifPresent(shown -> tools.files()
                .ask(
                        "cut.npz",
                        owner(),
                        file -> WholeFile.write(
                                file, out -> HeadFile.write(shown.outcome().head(), out)),
                        done,
                        said));
    }

    private void copyCommand() {
        pick.ifPresent(shown -> LabFiles.copy(
                () -> LabCall.of(
                                shown.result().plan(),
                                shown.result().data().request(),
                                shown.result().data().dataset().categories())
                        .text(),
                said));
    }

    private Window owner() {
        return root.getScene().getWindow();
    }
}
