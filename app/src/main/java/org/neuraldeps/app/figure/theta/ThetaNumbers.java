package org.neuraldeps.app.figure.theta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.lab.ThetaScene;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.Categories;

/** The numbers behind a figure of Θ: a row for each coefficient that is drawn, target by target, by falling |θ|. */
final class ThetaNumbers {

    private ThetaNumbers() {}

    static FigureNumbers of(ThetaScene scene, EdgeFilter filter) {
        Categories categories = scene.result().data().dataset().categories();
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("target", "New category"),
                FigureNumbers.categoryColumns("base", "Base category"),
                List.of(new Column("theta", "$\\theta$", "", 3)));
        List<List<Cell>> rows = new ArrayList<>();
        scene.targets().forEach((target, coefficients) -> {
            for (Coefficient coefficient : filter.apply(coefficients)) {
                if (scene.layout().bases().containsKey(coefficient.category())) {
                    List<Cell> row = new ArrayList<>(FigureNumbers.categoryCells(categories, target));
                    row.addAll(FigureNumbers.categoryCells(categories, coefficient.category()));
                    row.add(new Cell.Real(coefficient.value()));
                    rows.add(row);
                }
            }
        });
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("method", new Cell.Words(scene.learned().method().key()));
        facts.put("new", new Cell.Whole(scene.targets().size()));
        facts.put("dependencies", new Cell.Whole(rows.size()));
        return new FigureNumbers("What new categories are made of", facts, columns, rows);
    }
}
