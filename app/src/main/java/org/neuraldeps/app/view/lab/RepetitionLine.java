package org.neuraldeps.app.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.LearnedTheta;

/**
 * One way to learn in one repetition.
 *
 * @param repetition from 1 on
 * @param outcome of the repetition
 * @param learned of the way
 */
record RepetitionLine(int repetition, BaseToNewOutcome outcome, LearnedTheta learned) {

    /** All lines of a result. */
    static List<RepetitionLine> of(BaseNewResult result) {
        List<RepetitionLine> lines = new ArrayList<>();
        for (int r = 0; r < result.outcomes().size(); r++) {
            BaseToNewOutcome outcome = result.outcomes().get(r);
            for (LearnedTheta learned : outcome.learned()) {
                lines.add(new RepetitionLine(r + 1, outcome, learned));
            }
        }
        return lines;
    }

    String method() {
        return AccuracyGrid.name(learned.method(), learned.l1Weight());
    }

    /** In percent. */
    double accuracy(AccuracyKind kind) {
        return 100 * kind.of(learned.accuracy());
    }

    /** To the head trained on everything, in points. */
    double difference(AccuracyKind kind) {
        return 100 * (kind.of(learned.accuracy()) - kind.of(outcome.whole()));
    }

    /** The names of the new categories. */
    String fresh(Categories categories) {
        return outcome.split().fresh().stream().map(categories::label).collect(Collectors.joining(", "));
    }
}
