package org.neuraldeps.app.figure.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.evaluation.ErrorFrontier;
import org.neuraldeps.solver.evaluation.Frontiers;

/** The numbers behind a frontier: a row for each point of each curve, by rising ε, with limits where rows were held out. */
final class FrontierNumbers {

    private final List<List<Cell>> rows = new ArrayList<>();

    private FrontierNumbers() {}

    static FigureNumbers of(FrontierScene scene, Solution solution, Optional<EpsilonDelta> asked) {
        Categories categories = scene.solved().categories();
        Frontiers frontiers = scene.frontiers(solution);
        List<Column> columns = List.of(
                new Column("rows", "Rows", "", 1),
                new Column("theta", "$\\theta$", "", 1),
                new Column("exceeding", "Number", "", 1),
                new Column("epsilon", "$\\epsilon$", "logit", 4),
                new Column("delta", "$\\delta$", "", 4),
                new Column("lower", "at least", "", 4),
                new Column("upper", "at most", "", 4));
        FrontierNumbers numbers = new FrontierNumbers();
        numbers.add("solution", frontiers);
        numbers.add("zero", scene.zero());
        Map<String, Cell> facts = FigureNumbers.facts(categories, solution);
        facts.put("fitError", new Cell.Real(frontiers.fitError()));
        facts.put(
                "fitRows",
                new Cell.Whole(scene.solved().data().dataset().split().fitRows()));
        frontiers.evaluation().ifPresent(held -> {
            facts.put("evaluationRows", new Cell.Whole(held.rows()));
            facts.put("evaluationGroups", new Cell.Whole(held.groups()));
            facts.put("confidence", new Cell.Real(LimitBand.CONFIDENCE));
        });
        asked.ifPresent(question -> {
            facts.put("epsilon", new Cell.Real(question.epsilon()));
            facts.put("delta", new Cell.Real(question.delta()));
            facts.put("part", new Cell.Real(frontiers.judged().part(question.epsilon())));
        });
        return new FigureNumbers(
                "How often the prediction of " + categories.targetLabel(solution.target()) + " is off by how much",
                facts,
                columns,
                numbers.rows);
    }

    private void add(String theta, Frontiers frontiers) {
        frontiers.evaluation().ifPresent(held -> add("evaluation", theta, held, true));
        frontiers.fit().ifPresent(fit -> add("fit", theta, fit, false));
        frontiers.positives().ifPresent(own -> add("positives", theta, own, true));
    }

    private void add(String kind, String theta, ErrorFrontier frontier, boolean isHeldOut) {
        List<Integer> counts = LimitBand.counts(frontier.rows());
        for (int i = counts.size() - 1; i > 0; i--) {
            int count = counts.get(i);
            double epsilon = frontier.error(count);
            ErrorFrontier.Limits limits = isHeldOut
                    ? frontier.limits(frontier.exceeding(epsilon), (1 - LimitBand.CONFIDENCE) / 2)
                    : new ErrorFrontier.Limits(Double.NaN, Double.NaN);
            rows.add(List.of(
                    new Cell.Words(kind),
                    new Cell.Words(theta),
                    new Cell.Whole(frontier.exceeding(epsilon)),
                    new Cell.Real(epsilon),
                    new Cell.Real(frontier.part(epsilon)),
                    new Cell.Real(limits.lower()),
                    new Cell.Real(limits.upper())));
        }
    }
}
