package org.neuraldeps.app.view.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.BaseToNewSummary;
import org.neuraldeps.solver.labs.Spread;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * Tables 2 and 4 side by side: the head trained on everything, then a line for each way to learn, each with its difference to
 * that head below.
 */
final class AccuracyGrid {

    private static final List<String> COLUMNS =
            List.of("overall", "balanced", "baseWithin", "newWithin", "base", "new");

    private static final List<AccuracyKind> KINDS = List.of(
            AccuracyKind.OVERALL,
            AccuracyKind.BALANCED_BINARY,
            AccuracyKind.BASE_WITHIN,
            AccuracyKind.NEW_WITHIN,
            AccuracyKind.BASE_AMONG_ALL,
            AccuracyKind.NEW_AMONG_ALL);

    private final LabGrid grid = new LabGrid("labs-base-table");

    Node root() {
        return grid.root();
    }

    /** Shows what is finished; empty before anything is. */
    void show(Optional<BaseToNewSummary> finished) {
        grid.clear();
        finished.ifPresent(this::fill);
    }

    private void fill(BaseToNewSummary summary) {
        grid.headings("labs.table", COLUMNS);
        grid.row(Messages.text("labs.table.whole"), accuracies(summary.whole()));
        for (BaseToNewSummary.Line line : summary.lines()) {
            grid.row(name(line.method(), line.l1Weight()), accuracies(line.accuracy()));
            grid.below(Messages.text("labs.table.difference"), differences(line.gain()));
        }
    }

    /** What a way to learn is called, with its weight where there may be several. */
    static String name(ThetaMethod method, double weight) {
        String words = Messages.text("labs.method." + method.key() + ".short");
        return method == ThetaMethod.SPARSE
                ? Messages.text("labs.table.weighted", words, NumberText.brief(weight, 3))
                : words;
    }

    private static List<String> accuracies(Map<AccuracyKind, Spread> accuracy) {
        return KINDS.stream()
                .map(kind -> SpreadWords.points(accuracy.get(kind)))
                .toList();
    }

    private static List<String> differences(Map<AccuracyKind, Spread> gain) {
        return KINDS.stream()
                .map(kind -> SpreadWords.difference(gain.get(kind)))
                .toList();
    }
}
