package org.neuraldeps.app.figure.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.kind.AllColumns;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.CommonLambda;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.numbers.GroupNumbers;
import org.neuraldeps.app.figure.several.GroupFinder;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;

/** The numbers behind a matrix: a row for each dependency that filters leave, the strongest first, with the places of row and column. */
final class MatrixNumbers {

    private MatrixNumbers() {}

    static FigureNumbers of(MatrixScene scene, ExplorerState state) {
        AllPicture picture = scene.solved().at(state.lambda());
        AtlasLook look = state.look().atlas();
        LayeredEdges kept = LayeredEdges.of(scene.judged(), scene.compared(), picture, state);
        MatrixPlaces rows = MatrixPlaces.of(look.rows(), scene, kept).orElseThrow();
        MatrixPlaces columns = MatrixPlaces.of(look.columns(), scene, kept).orElseThrow();
        boolean hasLayers = !kept.areOfProblem();
        GroupNumbers groups = new GroupNumbers(new GroupFinder(scene.compared(), scene.hierarchy(), scene.categories())
                .find(picture, kept, state)
                .map(found -> found::name));
        Categories categories = scene.categories();
        List<List<Cell>> table = new ArrayList<>();
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<Cell> row = new ArrayList<>(FigureNumbers.categoryCells(categories, kept.target(i)));
            row.addAll(FigureNumbers.categoryCells(categories, kept.predictor(i)));
            row.add(new Cell.Real(kept.value(i)));
            row.add(new Cell.Whole(rows.places()[kept.target(i)]));
            row.add(new Cell.Whole(columns.places()[kept.predictor(i)]));
            AllColumns.addFrequency(row, kept, i);
            if (hasLayers) {
                row.add(new Cell.Words(kept.layer(i).key()));
            }
            groups.addTo(row, kept.target(i), kept.predictor(i));
            table.add(row);
        }
        return new FigureNumbers(
                "What all categories are made of", facts(picture, kept, look), columns(kept, groups), table);
    }

    private static List<Column> columns(LayeredEdges kept, GroupNumbers groups) {
        return FigureNumbers.columns(
                FigureNumbers.categoryColumns("target", "Target"),
                FigureNumbers.categoryColumns("predictor", "Predictor"),
                List.of(
                        new Column("theta", "$\\theta_j$", "", 3),
                        Column.forPrograms("row"),
                        Column.forPrograms("column")),
                AllColumns.frequency(kept),
                kept.areOfProblem() ? List.of() : List.of(Column.forPrograms("layer")),
                groups.columns());
    }

    private static Map<String, Cell> facts(AllPicture picture, LayeredEdges kept, AtlasLook look) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("targets", new Cell.Whole(picture.theta().categories()));
        facts.put("dependencies", new Cell.Whole(kept.all()));
        facts.put("shown", new Cell.Whole(kept.size()));
        AllColumns.addHalves(facts, kept);
        facts.put("rows", new Cell.Words(look.rows().key()));
        facts.put("columns", new Cell.Words(look.columns().key()));
        new CommonLambda(picture.common()).addTo(facts);
        return facts;
    }
}
