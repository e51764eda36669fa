package org.neuraldeps.app.figure.numbers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.moments.Gauge;

/**
 * The numbers behind a figure: one table, a row for each thing that is drawn, and facts that hold for all of it. They are
 * those of all that was computed, whatever part of it is shown. Immutable.
 *
 * @param caption what the table holds, in one line
 * @param facts by name, as the command line's JSON calls the same things
 * @param columns of the table
 * @param rows each with a cell for each column
 */
public record FigureNumbers(String caption, Map<String, Cell> facts, List<Column> columns, List<List<Cell>> rows) {

    public FigureNumbers {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** What holds for all of a target's solution: λ in logit², err and C_ii likewise; a focus where there is one. */
    public static Map<String, Cell> facts(Categories categories, Solution solution) {
        Map<String, Cell> facts = new LinkedHashMap<>(target(categories, solution.target()));
        facts.put("targetMoment", new Cell.Real(solution.targetMoment()));
        facts.put("lambda", new Cell.Real(solution.lambda()));
        facts.put("lambdaMax", new Cell.Real(solution.lambdaMax()));
        facts.put("lambdaRatio", new Cell.Real(solution.lambdaRatio()));
        facts.put("nonzeros", new Cell.Whole(solution.nonzeros()));
        facts.put("error", new Cell.Real(solution.error()));
        solution.focus().ifPresent(applied -> {
            facts.put("focus", new Cell.Real(applied.focus().share()));
            facts.put("focusBy", new Cell.Words(applied.focus().by().key()));
            facts.put("effectiveRows", new Cell.Real(applied.effectiveRows()));
            if (applied.isApproximate()) {
                facts.put("focusCarried", new Cell.Real(applied.carried()));
            }
        });
        if (solution.gauge() != Gauge.AS_GIVEN) {
            facts.put("gauge", new Cell.Words(solution.gauge().key()));
        }
        return facts;
    }

    private static Map<String, Cell> target(Categories categories, int target) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        Category category = categories.get(target);
        facts.put("targetIndex", new Cell.Whole(target));
        facts.put("targetWnid", new Cell.Words(category.wnid()));
        facts.put("target", new Cell.Words(category.name()));
        return facts;
    }

    /** The columns that say which category a row is about. */
    public static List<Column> categoryColumns(String prefix, String heading) {
        String index = prefix.isEmpty() ? "index" : prefix + "Index";
        String wnid = prefix.isEmpty() ? "wnid" : prefix + "Wnid";
        String name = prefix.isEmpty() ? "name" : prefix;
        return List.of(Column.forPrograms(index), Column.forPrograms(wnid), Column.printed(name, heading, "", 1));
    }

    /** Their cells. */
    public static List<Cell> categoryCells(Categories categories, int index) {
        Category category = categories.get(index);
        return List.of(new Cell.Whole(index), new Cell.Words(category.wnid()), new Cell.Words(category.name()));
    }

    /** Columns that follow each other. */
    @SafeVarargs
    public static List<Column> columns(List<Column> first, List<Column>... further) {
        List<Column> all = new ArrayList<>(first);
        for (List<Column> part : further) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    /** A row that begins with a category. */
    public static List<Cell> row(List<Cell> first, Cell... rest) {
        List<Cell> row = new ArrayList<>(first);
        row.addAll(List.of(rest));
        return row;
    }
}
