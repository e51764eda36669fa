package org.neuraldeps.app.view.evaluation;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.ui.Messages;

/** Table 1, live: names left, numbers right, the originals beside them. */
public final class EvaluationView {

    private final Explorer explorer;
    private final ObservableValue<Status<TargetEvaluation>> evaluation;
    private final GridPane grid = new GridPane();
    private final VBox root;
    private List<EvaluationLines.Line> shown = List.of();

    /**
     * @param explorer whose picture is measured
     * @param evaluation what has become of the target's evaluation
     */
    public EvaluationView(Explorer explorer, ObservableValue<Status<TargetEvaluation>> evaluation) {
        this.explorer = explorer;
        this.evaluation = evaluation;
        Label heading = new Label(Messages.text("evaluation.heading"));
        heading.getStyleClass().add("nde-heading");
        grid.setId("table1");
        grid.setHgap(10);
        grid.setVgap(2);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        grid.getColumnConstraints().setAll(name, number, number);
        root = new VBox(4, heading, grid);
        explorer.picture().addListener((value, before, now) -> show());
        evaluation.addListener((value, before, now) -> show());
        show();
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    private void show() {
        Picture picture = explorer.picture().get();
        if (picture == null) {
            return;
        }
        List<EvaluationLines.Line> lines =
                EvaluationLines.of(picture, evaluation.getValue().result());
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        grid.getChildren().clear();
        grid.add(muted(""), 0, 0);
        grid.add(muted(Messages.text("evaluation.replaced")), 1, 0);
        grid.add(muted(Messages.text("evaluation.original")), 2, 0);
        for (int row = 0; row < lines.size(); row++) {
            EvaluationLines.Line line = lines.get(row);
            grid.add(name(line.name()), 0, row + 1);
            grid.add(new Label(line.value()), 1, row + 1);
            grid.add(muted(line.original()), 2, row + 1);
        }
    }

    private static Label name(String text) {
        Label label = muted(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("nde-muted");
        return label;
    }
}
