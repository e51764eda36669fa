package org.neuraldeps.app.view.lab;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.BaselineHead;
import org.neuraldeps.solver.labs.BaseToNewSummary;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What each way to learn costs, beside the head trained on everything: numbers that the head has, and time. */
final class CostGrid {

    private static final int DIGITS = 7;
    private static final int DIGITS_OF_SECONDS = 2;

    private final LabGrid grid = new LabGrid("labs-base-cost");
    private final VBox root = new VBox(8, grid.root(), Section.sentence(Messages.text("labs.cost.explained")));

    Node root() {
        return root;
    }

    /** Shows what is finished; empty before anything is. */
    void show(Optional<BaseNewResult> finished) {
        grid.clear();
        finished.ifPresent(found -> found.summary().ifPresent(summary -> fill(found.baseline(), summary)));
    }

    private void fill(BaselineHead baseline, BaseToNewSummary summary) {
        grid.headings("labs.cost", List.of("parameters", "nonzeros", "baseSeconds", "seconds"));
        grid.row(
                Messages.text("labs.table.whole"),
                List.of(
                        whole((double) summary.wholeParameters()),
                        SpreadWords.NONE,
                        seconds(baseline.seconds()),
                        SpreadWords.NONE));
        for (BaseToNewSummary.Line line : summary.lines()) {
            grid.row(
                    AccuracyGrid.name(line.method(), line.l1Weight()),
                    List.of(
                            whole(line.parameters().mean()),
                            whole(line.nonzeros().mean()),
                            seconds(summary.baseSeconds().mean()),
                            seconds(line.seconds().mean())));
        }
    }

    private static String whole(double number) {
        return NumberText.brief(Math.rint(number), DIGITS);
    }

    private static String seconds(double time) {
        return Double.isNaN(time)
                ? SpreadWords.NONE
                : Messages.text("labs.cost.time", NumberText.significant(time, DIGITS_OF_SECONDS));
    }
}
