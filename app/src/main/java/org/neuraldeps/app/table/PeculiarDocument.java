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
import org.neuraldeps.app.need.RankPeculiar;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.PeculiarDependencies;
import org.neuraldeps.solver.graph.PeculiarDependency;
import org.neuraldeps.ui.NumberText;

/**
 * The peculiar dependencies of a network as they are written: a line for each, the most peculiar first.
 *
 * @param answer what was found
 * @param distance how far apart two categories are at least
 */
public record PeculiarDocument(RankPeculiar.Answer answer, double distance) implements WrittenTable {

    @Override
    public FigureNumbers numbers() {
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("target", "Target"),
                FigureNumbers.categoryColumns("predictor", "Predictor"),
                List.of(
                        new Column("coefficient", "$\\theta$", "", 3),
                        new Column("strength", "Strength", "", 3),
                        new Column("distance", "Distance", "", 2),
                        new Column("common", "Both are", "", 1),
                        Column.percent("selected", "Selected"),
                        new Column("peculiarity", "Peculiarity", "", 3)));
        List<List<Cell>> rows = new ArrayList<>();
        for (PeculiarDependency one : dependencies()) {
            List<Cell> cells = new ArrayList<>(FigureNumbers.categoryCells(categories(), one.target()));
            cells.addAll(FigureNumbers.categoryCells(categories(), one.predictor()));
            cells.add(new Cell.Real(one.coefficient()));
            cells.add(new Cell.Real(one.strength()));
            cells.add(new Cell.Real(one.distance()));
            cells.add(new Cell.Words(one.common()));
            cells.add(new Cell.Real(one.frequency().orElse(Double.NaN)));
            cells.add(new Cell.Real(one.peculiarity()));
            rows.add(cells);
        }
        return new FigureNumbers(caption(), facts(), columns, rows);
    }

    private Map<String, Cell> facts() {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("hierarchy", new Cell.Words(answer.hierarchy().origin()));
        facts.put("categories", new Cell.Whole(answer.hierarchy().categories()));
        facts.put("known", new Cell.Whole(answer.hierarchy().known()));
        new CommonLambda(answer.common()).addTo(facts);
        facts.put("minDistance", new Cell.Real(distance));
        facts.put("ranked", new Cell.Whole(ranking().all().size()));
        facts.put("unknown", new Cell.Whole(ranking().unknown()));
        facts.put("apart", new Cell.Whole(dependencies().size()));
        return facts;
    }

    @Override
    public JsonText.Members json() {
        return this::write;
    }

    private void write(JsonGenerator json) throws IOException {
        CellJson.write(json, facts());
        json.writeArrayFieldStart("dependencies");
        for (PeculiarDependency one : dependencies()) {
            json.writeStartObject();
            category(json, "target", one.target());
            category(json, "predictor", one.predictor());
            json.writeNumberField("coefficient", one.coefficient());
            json.writeNumberField("strength", one.strength());
            json.writeNumberField("distance", one.distance());
            json.writeStringField("common", one.common());
            if (one.frequency().isPresent()) {
                json.writeNumberField("selected", one.frequency().getAsDouble());
            }
            json.writeNumberField("peculiarity", one.peculiarity());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void category(JsonGenerator json, String what, int index) throws IOException {
        Category category = categories().get(index);
        json.writeObjectFieldStart(what);
        json.writeNumberField("index", index);
        if (!category.wnid().isEmpty()) {
            json.writeStringField("wnid", category.wnid());
        }
        json.writeStringField("name", category.name());
        json.writeEndObject();
    }

    /** Those that are far enough apart, the most peculiar first. */
    public List<PeculiarDependency> dependencies() {
        return ranking().apart(distance);
    }

    /** What it is, in one line. */
    public String caption() {
        return "Dependencies of " + answer.solved().data().request().displayName()
                + " between things that are far apart, " + new CommonLambda(answer.common()).words() + "; distances by "
                + answer.hierarchy().origin();
    }

    /** How many there are, in one line. */
    public String summary() {
        PeculiarDependencies all = ranking();
        int known = answer.hierarchy().known();
        int categories = answer.hierarchy().categories();
        return dependencies().size() + " of " + (all.all().size() + all.unknown())
                + " dependencies are between categories at least " + NumberText.brief(distance, 2) + " apart"
                + (known < categories
                        ? "; " + (categories - known) + " of " + categories + " categories have no place in it"
                        : "");
    }

    /** The most peculiar one in a sentence; empty where there is none. */
    public Optional<String> sentence() {
        return dependencies().stream().findFirst().map(this::sentence);
    }

    private String sentence(PeculiarDependency one) {
        String selected = one.frequency().isPresent()
                ? ", and " + NumberText.percent(one.frequency().getAsDouble()) + " of half-samples say so"
                : "";
        return categories().label(one.target()) + " depends on " + categories().label(one.predictor()) + " (θ = "
                + NumberText.significant(one.coefficient(), 3) + "), though all that both are is \"" + one.common()
                + "\""
                + selected;
    }

    /** All that were ranked. */
    public PeculiarDependencies ranking() {
        return answer.ranking();
    }

    /** The categories. */
    public Categories categories() {
        return answer.solved().data().dataset().categories();
    }
}
