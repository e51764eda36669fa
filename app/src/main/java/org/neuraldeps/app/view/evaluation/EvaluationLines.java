package org.neuraldeps.app.view.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The lines of Table 1 as text; a line that the data cannot fill is left out. */
final class EvaluationLines {

    /**
     * One line.
     *
     * @param key of its name in the bundle
     * @param name what it is
     * @param value its number
     * @param original the number without the replacement, or empty
     */
    record Line(String key, String name, String value, String original) {}

    /** Stands where a number would, so that no line comes and goes with λ. */
    private static final String NONE = "–";

    private final List<Line> lines = new ArrayList<>();

    private EvaluationLines() {}

    /** @param evaluation what Table 1 is computed from, where it is there and holds what this picture needs */
    static List<Line> of(Picture picture, Optional<TargetEvaluation> evaluation) {
        EvaluationLines table = new EvaluationLines();
        Solution solution = picture.solution();
        table.addError(solution);
        evaluation
                .filter(read -> read.holds(solution))
                .map(read -> read.metrics(solution))
                .ifPresent(table::addTable1);
        return List.copyOf(table.lines);
    }

    /** The lines of a table alone. */
    static List<Line> of(Table1 metrics) {
        EvaluationLines table = new EvaluationLines();
        table.addTable1(metrics);
        return List.copyOf(table.lines);
    }

    /** Under a focus the error is weighted, and tells as much as the target's own rows do. */
    private void addError(Solution solution) {
        String error = NumberText.percent(solution.relativeError());
        solution.focus()
                .ifPresentOrElse(
                        applied -> {
                            String share = NumberText.brief(applied.focus().share(), 3);
                            lines.add(new Line(
                                    "evaluation.error", Messages.text("evaluation.error.focused", share), error, ""));
                            add("evaluation.effectiveRows", NumberText.significant(applied.effectiveRows(), 3), "");
                            if (applied.isApproximate()) {
                                add("evaluation.carried", NumberText.percent(applied.carried()), "");
                            }
                        },
                        () -> add("evaluation.error", error, ""));
    }

    private void addTable1(Table1 metrics) {
        metrics.absErr().ifPresent(value -> add("evaluation.absErr", NumberText.significant(value, 3), ""));
        metrics.relErr().ifPresent(value -> add("evaluation.relErr", NumberText.percent(value), ""));
        addAccuracy("evaluation.acc", metrics.acc(), metrics.originalAcc());
        addAccuracy("evaluation.positiveAcc", metrics.positiveAcc(), metrics.originalPositiveAcc());
        metrics.positives().ifPresent(count -> add("evaluation.positives", Integer.toString(count), ""));
        metrics.wins().ifPresent(this::addWins);
    }

    /** Without these two a Pos Acc cannot be read: a target that wins everywhere has 100 %. */
    private void addWins(Table1.Wins wins) {
        add("evaluation.falseWins", Integer.toString(wins.falseWins()), "");
        OptionalDouble precision = wins.precisionOfWins();
        add(
                "evaluation.precisionOfWins",
                precision.isPresent() ? NumberText.percent(precision.getAsDouble()) : NONE,
                "");
    }

    private void addAccuracy(String key, OptionalDouble with, OptionalDouble original) {
        if (with.isPresent()) {
            add(
                    key,
                    NumberText.percent(with.getAsDouble()),
                    original.isPresent() ? NumberText.percent(original.getAsDouble()) : "");
        }
    }

    private void add(String key, String value, String original) {
        lines.add(new Line(key, Messages.text(key), value, original));
    }
}
