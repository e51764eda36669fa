package org.neuraldeps.app.view.lab;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.CutSummary;
import org.neuraldeps.solver.labs.Spread;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Table 3 for one μ and one dependency: what there was before, what there is after, and by how much it grew. */
final class CutGrid {

    private static final int DIGITS = 3;

    private final LabGrid grid = new LabGrid("labs-cut-table");

    Node root() {
        return grid.root();
    }

    void clear() {
        grid.clear();
    }

    void show(CutPick pick) {
        CutSummary summary = pick.summary();
        grid.clear();
        grid.headings("labs.cut.column", List.of("before", "after", "change"));
        CutSummary.Edge edge = summary.edges().get(pick.pair());
        row("theta", edge.thetaAtLambda(), CutGrid::number);
        row("thetaAtRatio", edge.thetaAtRatio(), CutGrid::number);
        row("moment", edge.moment(), CutGrid::number);
        row("accuracy", summary.accuracy(), SpreadWords::points);
        for (AnomalyScore score : AnomalyScore.values()) {
            if (summary.aupr().containsKey(score)) {
                row("aupr." + score.key(), summary.aupr().get(score), SpreadWords::points);
                pick.limits(score)
                        .ifPresent(found -> grid.below(
                                Messages.text("labs.cut.row.interval"),
                                List.of(found.before(), found.after(), found.change())));
            }
        }
        double chance = pick.outcome().chance();
        if (!Double.isNaN(chance)) {
            String words = NumberText.fixed(100 * chance, 2);
            grid.below(Messages.text("labs.cut.row.chance"), List.of(words, words, ""));
        }
    }

    private void row(String key, CutSummary.Pair pair, Function<Spread, String> words) {
        String change = words.apply(pair.change());
        grid.row(
                Messages.text("labs.cut.row." + key),
                List.of(
                        words.apply(pair.before()),
                        words.apply(pair.after()),
                        pair.change().mean() > 0 ? "+" + change : change));
    }

    private static String number(Spread spread) {
        return spread.count() == 0
                ? SpreadWords.NONE
                : NumberText.brief(spread.mean(), DIGITS)
                        + (spread.count() < 2 ? "" : " ± " + NumberText.brief(spread.deviation(), 2));
    }
}
