package org.neuraldeps.app.view.evaluation;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.solver.selection.CrossFit;
import org.neuraldeps.ui.Messages;

/** Table 1 over all fit rows, each judged by folds without it, in a window of its own, one at most, which follows λ. */
public final class CrossFitWindow {

    private static final double WIDTH = 420;

    private final Explorer explorer;
    private final CrossFitModel model;
    private final Window owner;
    private final Label said = new Label();
    private final GridPane grid = new GridPane();
    private Dialog<ButtonType> dialog;

    /**
     * @param explorer whose target and λ are judged
     * @param results computes it
     * @param owner the window that it is shown over
     */
    public CrossFitWindow(Explorer explorer, Results results, Window owner) {
        this.explorer = explorer;
        this.model = new CrossFitModel(explorer, results);
        this.owner = owner;
        said.setId("cross-fit-said");
        said.getStyleClass().add("nde-muted");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        grid.setId("cross-fit-table");
        grid.setHgap(16);
        grid.setVgap(0);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, number, number);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        if (dialog == null) {
            open();
        } else if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void open() {
        ChangeListener<Status<CrossFit>> follow = (value, before, now) -> show(now);
        dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("crossFit.title"));
        DialogPane pane = dialog.getDialogPane();
        VBox content = new VBox(12, said, grid);
        content.getStyleClass().add("nde-sheet");
        content.setPrefWidth(WIDTH);
        pane.setId("cross-fit");
        pane.setContent(content);
        pane.getButtonTypes().add(ButtonType.CLOSE);
        dialog.setOnHidden(event -> {
            model.status().removeListener(follow);
            model.end();
            dialog = null;
        });
        model.status().addListener(follow);
        model.begin();
        show(model.status().get());
        dialog.show();
    }

    private void show(Status<CrossFit> status) {
        String target = explorer.data()
                .get()
                .dataset()
                .categories()
                .label(explorer.state().get().target());
        said.setText(CrossFitWords.of(target, status));
        status.result().ifPresent(fit -> fill(EvaluationLines.of(fit.table())));
        grid.setDisable(status.result().isEmpty());
        if (dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    private void fill(List<EvaluationLines.Line> lines) {
        grid.getChildren().clear();
        grid.addRow(
                0, muted(""), muted(Messages.text("evaluation.replaced")), muted(Messages.text("evaluation.original")));
        for (EvaluationLines.Line line : lines) {
            grid.addRow(grid.getRowCount(), muted(line.name()), new Label(line.value()), muted(line.original()));
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("nde-muted");
        return label;
    }
}
