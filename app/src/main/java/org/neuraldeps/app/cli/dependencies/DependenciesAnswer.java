package org.neuraldeps.app.cli.dependencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.FindDependencies;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.solver.evaluation.CategoryDependency.Step;

/**
 * Who has a dependency.
 *
 * @param need what was asked for
 * @param delta δ
 * @param found one per category
 */
record DependenciesAnswer(FindDependencies need, double delta, List<CategoryDependency> found) {

    /** How often an upper limit is wrong. */
    static final double ERROR = 0.05;

    Categories categories() {
        return need.data().dataset().categories();
    }

    /** Those that have one, by k, then by the part of rows that is off. */
    List<CategoryDependency> having() {
        return found.stream()
                .filter(one -> one.smallest(delta).isPresent())
                .sorted(Comparator.comparingInt(
                                (CategoryDependency one) -> step(one).nonzeros())
                        .thenComparingDouble(one -> one.part(step(one)))
                        .thenComparingInt(CategoryDependency::target))
                .toList();
    }

    long trivial() {
        return found.stream().filter(one -> one.isTrivial(delta)).count();
    }

    /** Those that have one of others, for which it also holds with 95 % confidence. */
    long certain() {
        return having().stream()
                .filter(one -> !one.isTrivial(delta))
                .filter(one -> one.upperLimit(step(one), ERROR) <= delta)
                .count();
    }

    /** The solution that meets the definition; where none does, the one that is off least often. */
    Step step(CategoryDependency one) {
        return one.smallest(delta)
                .or(() -> one.steps().stream().min(Comparator.comparingInt(Step::exceeding)))
                .orElseThrow();
    }

    boolean isHeldOut() {
        return need.data().dataset().split().evaluationRows() > 0;
    }

    /** Every category, in the order of columns. */
    FigureNumbers numbers() {
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(
                        new Column("smallest", "$k$", "", 1),
                        new Column("trivial", "trivial", "", 1),
                        new Column("part", "$\\delta$", "", 4),
                        new Column("upper", "at most", "", 4),
                        new Column("atNonzeros", "at $k$", "", 1),
                        new Column("lambda", "$\\lambda$", "logit$^2$", 4)));
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("epsilon", new Cell.Real(need.epsilon()));
        facts.put("delta", new Cell.Real(delta));
        facts.put("maxNonzeros", new Cell.Whole(need.most()));
        facts.put("rows", new Cell.Whole(found.get(0).rows()));
        facts.put("groups", new Cell.Whole(found.get(0).groups()));
        facts.put("heldOut", new Cell.Flag(isHeldOut()));
        List<List<Cell>> rows = new ArrayList<>();
        found.forEach(one -> rows.add(row(one)));
        return new FigureNumbers("Who has a neural dependency", facts, columns, rows);
    }

    private List<Cell> row(CategoryDependency one) {
        Optional<Step> smallest = one.smallest(delta);
        Step step = step(one);
        return FigureNumbers.row(
                FigureNumbers.categoryCells(categories(), one.target()),
                smallest.<Cell>map(met -> new Cell.Whole(met.nonzeros())).orElse(new Cell.Real(Double.NaN)),
                new Cell.Flag(one.isTrivial(delta)),
                new Cell.Real(one.part(step)),
                new Cell.Real(isHeldOut() ? one.upperLimit(step, ERROR) : Double.NaN),
                new Cell.Whole(step.nonzeros()),
                new Cell.Real(step.lambda()));
    }
}
