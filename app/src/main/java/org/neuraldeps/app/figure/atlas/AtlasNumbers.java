package org.neuraldeps.app.figure.atlas;

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
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.AtlasPlaces;

/** The numbers behind an atlas: a row for each dependency that filters leave, the strongest first, with the places of both ends. */
final class AtlasNumbers {

    private AtlasNumbers() {}

    static FigureNumbers of(AtlasScene scene, ExplorerState state) {
        AllPicture picture = scene.solved().orElseThrow().at(state.lambda());
        LayeredEdges kept = LayeredEdges.of(scene.judged(), scene.compared(), picture, state);
        Categories categories = scene.categories();
        boolean hasLayers = !kept.areOfProblem();
        GroupNumbers groups = new GroupNumbers(new GroupFinder(scene.compared(), scene.hierarchy(), scene.categories())
                .find(picture, kept, state)
                .map(found -> found::name));
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("target", "Target"),
                FigureNumbers.categoryColumns("predictor", "Predictor"),
                List.of(
                        new Column("theta", "$\\theta_j$", "", 3),
                        Column.forPrograms("targetX"),
                        Column.forPrograms("targetY"),
                        Column.forPrograms("predictorX"),
                        Column.forPrograms("predictorY")),
                AllColumns.frequency(kept),
                hasLayers ? List.of(Column.forPrograms("layer")) : List.of(),
                groups.columns());
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<Cell> row = new ArrayList<>(FigureNumbers.categoryCells(categories, kept.target(i)));
            row.addAll(FigureNumbers.categoryCells(categories, kept.predictor(i)));
            row.add(new Cell.Real(kept.value(i)));
            addPlace(row, scene.places(), kept.target(i));
            addPlace(row, scene.places(), kept.predictor(i));
            AllColumns.addFrequency(row, kept, i);
            if (hasLayers) {
                row.add(new Cell.Words(kept.layer(i).key()));
            }
            groups.addTo(row, kept.target(i), kept.predictor(i));
            rows.add(row);
        }
        return new FigureNumbers("What all categories are made of", facts(picture, kept), columns, rows);
    }

    private static Map<String, Cell> facts(AllPicture picture, LayeredEdges kept) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("targets", new Cell.Whole(picture.theta().categories()));
        facts.put("dependencies", new Cell.Whole(kept.all()));
        facts.put("shown", new Cell.Whole(kept.size()));
        AllColumns.addHalves(facts, kept);
        new CommonLambda(picture.common()).addTo(facts);
        return facts;
    }

    private static void addPlace(List<Cell> row, AtlasPlaces places, int category) {
        row.add(new Cell.Real(places.x(category)));
        row.add(new Cell.Real(places.y(category)));
    }
}
