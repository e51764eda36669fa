package org.neuraldeps.app.figure.cut;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.CutOutcome;

/** The numbers behind the figure of a cut: a row for each category that predicts the target before or after. */
final class CutStarNumbers {

    private CutStarNumbers() {}

    static FigureNumbers of(CutResult result, CutKind.Meeting meeting) {
        CutOutcome drawn = Drawn.of(result);
        Categories categories = result.data().dataset().categories();
        Solution before = meeting.of(drawn.before().stars().get(0));
        Solution after = meeting.of(drawn.after().stars().get(0));
        Map<String, Cell> facts = new LinkedHashMap<>(FigureNumbers.facts(categories, before));
        facts.put("mu", new Cell.Real(drawn.weight()));
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(
                        new Column("before", "$\\theta$ before", "", 3),
                        new Column("after", "$\\theta$ after", "", 3)));
        List<List<Cell>> rows = IntStream.range(0, categories.size())
                .filter(category -> before.coefficient(category) != 0 || after.coefficient(category) != 0)
                .filter(category -> category != before.target())
                .mapToObj(category -> FigureNumbers.row(
                        FigureNumbers.categoryCells(categories, category),
                        new Cell.Real(before.coefficient(category)),
                        new Cell.Real(after.coefficient(category))))
                .toList();
        return new FigureNumbers(
                "What " + categories.targetLabel(before.target()) + " is made of, before and after a cut",
                facts,
                columns,
                rows);
    }
}
