package org.neuraldeps.app.view.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.ui.Messages;

/** Table 1, live: names left, numbers right, the originals beside them. */
public final class EvaluationView {

    private final Explorer explorer;
    private final ObservableValue<Status<TargetEvaluation>> evaluation;
    private final ObservableValue<Optional<Judgement>> judgement;
    private final GridPane grid = new GridPane();
    private final Label waits = muted(Messages.text("estimate.waits.sentence"));
    private final VBox root;
    private final List<Row> rows = new ArrayList<>();
    private int rowsInGrid = -1;
    private List<EvaluationLines.Line> shown = List.of();

    /**
     * @param explorer whose picture is measured
     * @param evaluation what has become of the target's evaluation
     * @param judgement how far its numbers may be off, which the lines say to a pointer that rests on them
     * @param help stands beside the heading
     */
    public EvaluationView(
            Explorer explorer,
            ObservableValue<Status<TargetEvaluation>> evaluation,
            ObservableValue<Optional<Judgement>> judgement,
            Node help) {
        this.explorer = explorer;
        this.evaluation = evaluation;
        this.judgement = judgement;
        Label heading = new Label(Messages.text("evaluation.heading"));
        heading.getStyleClass().add("nde-heading");
        grid.setId("table1");
        grid.setHgap(10);
        grid.setVgap(0);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        grid.getColumnConstraints().setAll(name, number, number);
        HBox top = new HBox(2, heading, help);
        top.getStyleClass().add("nde-row");
        waits.setId("table1-waits");
        waits.managedProperty().bind(waits.visibleProperty());
        waits.setVisible(false);
        root = new VBox(4, top, waits, grid);
        explorer.picture().addListener((value, before, now) -> show());
        evaluation.addListener((value, before, now) -> show());
        judgement.addListener((value, before, now) -> explain());
        show();
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    private void show() {
        waits.setVisible(evaluation.getValue().isWaiting());
        Picture picture = explorer.picture().get();
        if (picture == null) {
            return;
        }
        List<EvaluationLines.Line> lines =
                EvaluationLines.of(picture, evaluation.getValue().result());
        // While a new target is evaluated its lines stay, empty, so that nothing jumps.
        int count = evaluation.getValue().isRunning() ? Math.max(rowsInGrid, lines.size()) : lines.size();
        if (lines.equals(shown) && count == rowsInGrid) {
            return;
        }
        shown = lines;
        while (rows.size() < lines.size()) {
            rows.add(new Row(name(""), new Label(), muted("")));
        }
        if (count != rowsInGrid) {
            fill(count);
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i));
        }
        rows.subList(lines.size(), count).forEach(Row::empty);
        explain();
    }

    private void explain() {
        for (int i = 0; i < shown.size(); i++) {
            String key = shown.get(i).key();
            rows.get(i).explain(judgement.getValue().flatMap(found -> IntervalWords.sentence(key, found.intervals())));
        }
    }

    /** Labels are made once: at a tick of the slider only their texts change. */
    private void fill(int count) {
        rowsInGrid = count;
        grid.getChildren().clear();
        grid.add(muted(""), 0, 0);
        grid.add(muted(Messages.text("evaluation.replaced")), 1, 0);
        grid.add(muted(Messages.text("evaluation.original")), 2, 0);
        for (int i = 0; i < count; i++) {
            Row row = rows.get(i);
            grid.addRow(i + 1, row.name(), row.value(), row.original());
        }
    }

    private record Row(Label name, Label value, Label original) {
        void show(EvaluationLines.Line line) {
            name.setText(line.name());
            value.setText(line.value());
            original.setText(line.original());
        }

        void explain(Optional<String> sentence) {
            Tooltip tooltip = sentence.map(Tooltip::new).orElse(null);
            name.setTooltip(tooltip);
            value.setTooltip(tooltip);
        }

        void empty() {
            value.setText("");
            original.setText("");
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
