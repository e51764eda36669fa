package org.neuraldeps.app.view.evaluation;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.solver.selection.CrossFit;
import org.neuraldeps.ui.Messages;

/** Table 1 over all fit rows, each judged by folds without it, in a window of its own, one at most, which follows λ. */
public final class CrossFitWindow {

    private static final double WIDTH = 420;

    private final Explorer explorer;
    private final CrossFitModel model;
    private final SideWindow window;
    private final Label said = new Label();
    private final GridPane grid = new GridPane();

    /**
     * @param explorer whose target and λ are judged
     * @param results computes it
     * @param owner the window that it is shown over
     */
    public CrossFitWindow(Explorer explorer, Results results, Window owner) {
        this.explorer = explorer;
        this.model = new CrossFitModel(explorer, results);
        this.window = new SideWindow("cross-fit", Messages.text("crossFit.title"), owner);
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
        window.show(this::open);
    }

    private Runnable open(DialogPane pane) {
        ChangeListener<Status<CrossFit>> follow = (value, before, now) -> show(now);
        VBox content = new VBox(12, said, grid);
        content.getStyleClass().add("nde-sheet");
        content.setPrefWidth(WIDTH);
        pane.setContent(content);
        model.status().addListener(follow);
        model.begin();
        show(model.status().get());
        return () -> {
            model.status().removeListener(follow);
            model.end();
        };
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
        window.fit();
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
