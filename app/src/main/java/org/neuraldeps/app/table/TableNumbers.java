package org.neuraldeps.app.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Intervals;

/** A table as columns of cells: all numbers for programs, those of the paper's Table 1 in print. */
final class TableNumbers {

    private static final Map<String, Column> PRINTED = Stream.of(
                    new Column("absErr", "Abs Err", "", 3),
                    Column.percent("relErr", "Rel Err"),
                    Column.percent("acc", "Acc (Ori.)").beside("originalAcc"),
                    Column.percent("positiveAcc", "Pos Acc (Ori.)").beside("originalPositiveAcc"),
                    new Column("falseWins", "False wins", "", 1),
                    Column.percent("precisionOfWins", "Precision"))
            .collect(Collectors.toMap(Column::key, column -> column));

    private static final Map<String, Function<Intervals, Optional<Interval>>> LIMITS = limits();

    private TableNumbers() {}

    static FigureNumbers of(TableDocument document) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.forPrograms("index"));
        columns.add(Column.forPrograms("wnid"));
        columns.add(new Column("target", "Category", "", 1));
        columns.add(new Column("combination", "Combination", "", 1));
        for (Table1Column column : Table1Column.all()) {
            columns.add(PRINTED.getOrDefault(column.key(), Column.forPrograms(column.key())));
        }
        for (String key : LIMITS.keySet()) {
            columns.add(Column.forPrograms(key + "Lower"));
            columns.add(Column.forPrograms(key + "Upper"));
        }
        List<List<Cell>> rows =
                document.lines().stream().map(line -> row(document, line)).toList();
        return new FigureNumbers(document.caption(), Map.of(), columns, rows);
    }

    private static List<Cell> row(TableDocument document, TableLine line) {
        List<Cell> row = new ArrayList<>();
        Optional<Category> category =
                line.target().map(target -> document.categories().get(target.target()));
        row.add(category.<Cell>map(found -> new Cell.Whole(found.index())).orElseGet(() -> new Cell.Words("")));
        row.add(new Cell.Words(category.map(Category::wnid).orElse("")));
        row.add(new Cell.Words(category.map(Category::name).orElse(TableDocument.POOLED)));
        row.add(new Cell.Words(line.combination().words()));
        for (Table1Column column : Table1Column.all()) {
            row.add(cell(column, column.of(line)));
        }
        for (Function<Intervals, Optional<Interval>> limits : LIMITS.values()) {
            Optional<Interval> found = limits.apply(line.combination().intervals());
            row.add(new Cell.Real(found.map(Interval::lower).orElse(Double.NaN)));
            row.add(new Cell.Real(found.map(Interval::upper).orElse(Double.NaN)));
        }
        return row;
    }

    private static Cell cell(Table1Column column, OptionalDouble value) {
        return column.kind() == Table1Column.Kind.COUNT && value.isPresent()
                ? new Cell.Whole((long) value.getAsDouble())
                : new Cell.Real(value.orElse(Double.NaN));
    }

    private static Map<String, Function<Intervals, Optional<Interval>>> limits() {
        Map<String, Function<Intervals, Optional<Interval>>> limits = new LinkedHashMap<>();
        limits.put("absErr", Intervals::absErr);
        limits.put("relErr", Intervals::relErr);
        limits.put("acc", Intervals::acc);
        limits.put("accChange", Intervals::accChange);
        limits.put("positiveAcc", Intervals::positiveAcc);
        limits.put("precisionOfWins", Intervals::precisionOfWins);
        return limits;
    }
}
