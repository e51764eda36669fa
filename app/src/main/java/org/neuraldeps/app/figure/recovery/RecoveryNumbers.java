package org.neuraldeps.app.figure.recovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.TruthColumns;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.solver.planting.RecoveryPath.Stretch;

/** The numbers behind a figure of recovery: a row for the λ's between two knots, of all of the path that was walked. */
final class RecoveryNumbers {

    private static final List<Column> COLUMNS = List.of(
            new Column("lambdaFrom", "$\\lambda$ from", "logit$^2$", 4),
            new Column("lambdaTo", "to", "logit$^2$", 4),
            new Column("nonzeros", "$k$", "", 1),
            new Column("found", "found", "", 1),
            new Column("false", "false", "", 1),
            new Column("missed", "missed", "", 1),
            new Column("precision", "precision", "", 3),
            new Column("recall", "recall", "", 3),
            new Column("f1", "$F_1$", "", 3),
            new Column("exact", "exact", "", 1));

    private RecoveryNumbers() {}

    /** @param solution at the λ that is shown */
    static FigureNumbers of(RecoveryScene scene, Solution solution) {
        Categories categories = scene.solved().categories();
        return new FigureNumbers(
                "What the path of " + categories.targetLabel(solution.target()) + " finds of the truth",
                facts(scene, solution),
                COLUMNS,
                scene.recovery().stretches().stream().map(RecoveryNumbers::row).toList());
    }

    private static List<Cell> row(Stretch stretch) {
        Recovery recovery = stretch.recovery();
        int found = recovery.found().size();
        int extra = recovery.extra().size();
        return List.of(
                new Cell.Real(stretch.from()),
                new Cell.Real(stretch.to()),
                new Cell.Whole(found + extra),
                new Cell.Whole(found),
                new Cell.Whole(extra),
                new Cell.Whole(recovery.missed().size()),
                cell(recovery.precision()),
                cell(recovery.recall()),
                new Cell.Real(stretch.f1()),
                new Cell.Flag(recovery.isExact()));
    }

    private static Cell cell(OptionalDouble part) {
        return new Cell.Real(part.orElse(Double.NaN));
    }

    private static Map<String, Cell> facts(RecoveryScene scene, Solution solution) {
        TruthColumns truth = new TruthColumns(TruthMarks.of(Optional.of(scene.truth()), solution));
        Map<String, Cell> facts = truth.facts(FigureNumbers.facts(scene.solved().categories(), solution));
        scene.recovery().best().ifPresent(best -> {
            facts.put("bestF1", new Cell.Real(best.f1()));
            facts.put("bestF1From", new Cell.Real(best.from()));
            facts.put("bestF1To", new Cell.Real(best.to()));
        });
        scene.condition().ifPresent(known -> {
            facts.put("irrepresentableNorm", new Cell.Real(known.norm()));
            facts.put("irrepresentableHolds", new Cell.Flag(known.holds()));
            if (known.worst() >= 0) {
                facts.put("irrepresentableWorst", new Cell.Whole(known.worst()));
            }
            if (known.isExactAnywhere()) {
                facts.put("exactFrom", new Cell.Real(known.othersFrom()));
                facts.put("exactTo", new Cell.Real(known.exactTo()));
            }
        });
        return facts;
    }
}
