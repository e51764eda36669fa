package org.neuraldeps.app.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.CellJson;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.CommonLambda;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.MeasureNetwork;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.MeasureAxis;
import org.neuraldeps.solver.graph.MeasureCurves;
import org.neuraldeps.solver.graph.NetworkMeasure;
import org.neuraldeps.solver.graph.ThetaMeasures;
import org.neuraldeps.ui.NumberText;

/**
 * What the shape of Θ says of categories, as it is written: a line for each, and what holds for all of them.
 *
 * @param answer what was measured
 * @param curves how it changes along λ; empty where that is not known
 * @param followed the measure whose curves are written
 * @param listed the categories that are written, in this order
 */
public record MeasuresDocument(
        MeasureNetwork.Answer answer, Optional<MeasureCurves> curves, CategoryMeasure followed, List<Integer> listed)
        implements WrittenTable {

    public MeasuresDocument {
        listed = List.copyOf(listed);
    }

    /** Those that are written, in another order or only some of them. */
    public MeasuresDocument listing(List<Integer> others) {
        return new MeasuresDocument(answer, curves, followed, others);
    }

    @Override
    public FigureNumbers numbers() {
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(
                        new Column("inStrength", "In-strength", "", 3),
                        new Column("outStrength", "Out-strength", "", 3),
                        new Column("inDegree", "In-degree", "", 4),
                        new Column("outDegree", "Out-degree", "", 4),
                        new Column("reciprocalPairs", "Both ways", "", 4),
                        Column.forPrograms("hub"),
                        Column.percent("pageRank", "PageRank"),
                        Column.percent("sourceRank", "Source rank"),
                        new Column("strongGroup", "Group", "", 4),
                        Column.forPrograms("strongGroupSize"),
                        new Column("community", "Community", "", 4),
                        Column.forPrograms("communitySize")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int category : listed) {
            List<Cell> cells = new ArrayList<>(FigureNumbers.categoryCells(categories(), category));
            cells.addAll(measured(category).values());
            rows.add(cells);
        }
        return new FigureNumbers(caption(), facts(), columns, rows);
    }

    /** What is measured of a category, in the order of the columns. */
    private Map<String, Cell> measured(int category) {
        ThetaMeasures measures = measures();
        Map<String, Cell> cells = new LinkedHashMap<>();
        put(cells, CategoryMeasure.IN_STRENGTH, category);
        put(cells, CategoryMeasure.OUT_STRENGTH, category);
        put(cells, CategoryMeasure.IN_DEGREE, category);
        put(cells, CategoryMeasure.OUT_DEGREE, category);
        put(cells, CategoryMeasure.RECIPROCAL, category);
        cells.put("hub", new Cell.Flag(measures.isHub(category)));
        put(cells, CategoryMeasure.PAGE_RANK, category);
        put(cells, CategoryMeasure.SOURCE_RANK, category);
        cells.put("strongGroup", new Cell.Whole(measures.strongGroups().of(category)));
        put(cells, CategoryMeasure.STRONG_SIZE, category);
        cells.put("community", new Cell.Whole(measures.communities().groups().of(category)));
        put(cells, CategoryMeasure.COMMUNITY_SIZE, category);
        return cells;
    }

    private void put(Map<String, Cell> cells, CategoryMeasure measure, int category) {
        double value = measures().value(measure, category);
        cells.put(measure.key(), measure.isCount() ? new Cell.Whole(Math.round(value)) : new Cell.Real(value));
    }

    private Map<String, Cell> facts() {
        Map<String, Cell> facts = new LinkedHashMap<>();
        new CommonLambda(answer.common()).addTo(facts);
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            double value = measures().value(measure);
            facts.put(measure.key(), measure.isCount() ? new Cell.Whole(Math.round(value)) : new Cell.Real(value));
        }
        facts.put("hubDegree", new Cell.Whole(measures().hubDegree()));
        return facts;
    }

    @Override
    public JsonText.Members json() {
        return this::write;
    }

    private void write(JsonGenerator json) throws IOException {
        CellJson.write(json, facts());
        if (curves.isPresent()) {
            json.writeObjectFieldStart("along");
            MeasureAxis axis = curves.get().axis();
            array(json, axis.isByNonzeros() ? "nonzeros" : "lambdaRatio", axis.isByNonzeros(), axis.values());
            for (NetworkMeasure measure : NetworkMeasure.values()) {
                array(json, measure.key(), measure.isCount(), curves.get().of(measure));
            }
            json.writeStringField("ofEach", followed.key());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("categories");
        for (int category : listed) {
            json.writeStartObject();
            name(json, categories().get(category));
            CellJson.write(json, measured(category));
            if (curves.isPresent()) {
                array(json, "along", followed.isCount(), curves.get().of(followed, category));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void name(JsonGenerator json, Category category) throws IOException {
        json.writeNumberField("index", category.index());
        if (!category.wnid().isEmpty()) {
            json.writeStringField("wnid", category.wnid());
        }
        json.writeStringField("name", category.name());
    }

    private static void array(JsonGenerator json, String name, boolean isCount, double[] values) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            if (isCount) {
                json.writeNumber(Math.round(value));
            } else {
                json.writeNumber(value);
            }
        }
        json.writeEndArray();
    }

    /** What it is, in one line. */
    public String caption() {
        return "Measures of the dependencies among all categories of "
                + answer.solved().data().request().displayName() + ", " + new CommonLambda(answer.common()).words();
    }

    /** What holds for all categories, in one line. */
    public String summary() {
        ThetaMeasures all = measures();
        return all.edges() + " dependencies, " + NumberText.percent(all.reciprocity()) + " of them with one back; "
                + count(NetworkMeasure.HUBS) + " hubs, which predict " + all.hubDegree() + " targets or more; "
                + count(NetworkMeasure.STRONG_GROUPS) + " strongly connected groups, the largest of "
                + count(NetworkMeasure.LARGEST_STRONG) + "; " + count(NetworkMeasure.COMMUNITIES)
                + " communities, modularity "
                + NumberText.fixed(all.communities().modularity(), 3);
    }

    private long count(NetworkMeasure measure) {
        return Math.round(measures().value(measure));
    }

    /** What was measured. */
    public ThetaMeasures measures() {
        return answer.measures();
    }

    /** The categories. */
    public Categories categories() {
        return answer.solved().data().dataset().categories();
    }
}
