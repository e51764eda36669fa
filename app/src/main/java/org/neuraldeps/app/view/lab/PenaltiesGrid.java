package org.neuraldeps.app.view.lab;

import java.util.List;
import javafx.scene.Node;
import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.CutSummary;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Every μ in a line: what became of a dependency, and what it cost. */
final class PenaltiesGrid {

    private static final int DIGITS = 3;

    private final LabGrid grid = new LabGrid("labs-cut-penalties");

    Node root() {
        return grid.root();
    }

    void clear() {
        grid.clear();
    }

    void show(List<CutSummary> summaries, int pair) {
        grid.clear();
        grid.headings("labs.penalties", List.of("theta", "thetaAtRatio", "moment", "accuracy", "aupr", "energy"));
        CutSummary first = summaries.get(0);
        CutSummary.Edge edge = first.edges().get(pair);
        grid.row(
                Messages.text("labs.penalties.before"),
                List.of(
                        number(edge.thetaAtLambda().before().mean()),
                        number(edge.thetaAtRatio().before().mean()),
                        number(edge.moment().before().mean()),
                        SpreadWords.points(first.accuracy().before()),
                        aupr(first, AnomalyScore.MAX_SOFTMAX, true),
                        aupr(first, AnomalyScore.ENERGY, true)));
        for (CutSummary summary : summaries) {
            CutSummary.Edge after = summary.edges().get(pair);
            grid.row(
                    Messages.text("labs.penalty.chosen", NumberText.brief(summary.weight(), DIGITS)),
                    List.of(
                            number(after.thetaAtLambda().after().mean()),
                            number(after.thetaAtRatio().after().mean()),
                            number(after.moment().after().mean()),
                            SpreadWords.points(summary.accuracy().after()),
                            aupr(summary, AnomalyScore.MAX_SOFTMAX, false),
                            aupr(summary, AnomalyScore.ENERGY, false)));
        }
    }

    private static String aupr(CutSummary summary, AnomalyScore score, boolean isBefore) {
        CutSummary.Pair pair = summary.aupr().get(score);
        return pair == null ? SpreadWords.NONE : SpreadWords.points(isBefore ? pair.before() : pair.after());
    }

    private static String number(double value) {
        return NumberText.brief(value, DIGITS);
    }
}
