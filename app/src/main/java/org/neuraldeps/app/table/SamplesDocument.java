package org.neuraldeps.app.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.FindSamples;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.SampleBehind;
import org.neuraldeps.ui.NumberText;

/**
 * The rows behind one dependency as they are written: where the predictor contributes most, where the residual is largest, and
 * where the answer changes.
 *
 * @param answer what was found
 */
public record SamplesDocument(FindSamples.Answer answer) implements WrittenTable {

    /** The rows of each kind, by its key: contributing, missed, flipped. */
    public Map<String, List<SampleBehind>> kinds() {
        Map<String, List<SampleBehind>> kinds = new LinkedHashMap<>();
        kinds.put("contributing", answer.rows().contributing());
        kinds.put("missed", answer.rows().missed());
        kinds.put("flipped", answer.rows().flipped());
        return kinds;
    }

    @Override
    public FigureNumbers numbers() {
        List<Column> columns = List.of(
                new Column("kind", "Kind", "", 1),
                new Column("row", "Row", "", 9),
                new Column("image", "Image", "", 1),
                new Column("label", "Label", "", 1),
                new Column("target", "$f_i$", "", 3),
                new Column("prediction", "Prediction", "", 3),
                new Column("contribution", "$\\theta_j f_j$", "", 3),
                new Column("residual", "Residual", "", 3),
                new Column("before", "Before", "", 1),
                new Column("after", "After", "", 1));
        List<List<Cell>> rows = new ArrayList<>();
        kinds().forEach((kind, samples) -> samples.forEach(sample -> rows.add(List.of(
                new Cell.Words(kind),
                new Cell.Whole(sample.row()),
                new Cell.Words(answer.image(sample.row()).orElse("")),
                new Cell.Words(label(sample)),
                new Cell.Real(sample.target()),
                new Cell.Real(sample.prediction()),
                new Cell.Real(sample.contribution()),
                new Cell.Real(sample.residual()),
                new Cell.Words(categories().label(sample.before())),
                new Cell.Words(categories().label(sample.after()))))));
        Map<String, Cell> facts = FigureNumbers.facts(categories(), solution());
        facts.put("predictorIndex", new Cell.Whole(answer.predictor()));
        facts.put(
                "predictor", new Cell.Words(categories().get(answer.predictor()).name()));
        facts.put("coefficient", new Cell.Real(solution().coefficient(answer.predictor())));
        facts.put("rows", new Cell.Whole(answer.rows().rows()));
        facts.put("flips", new Cell.Whole(answer.rows().flips()));
        return new FigureNumbers(caption(), facts, columns, rows);
    }

    @Override
    public JsonText.Members json() {
        return this::write;
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeNumberField("target", solution().target());
        json.writeNumberField("predictor", answer.predictor());
        json.writeNumberField("lambda", solution().lambda());
        json.writeNumberField("coefficient", solution().coefficient(answer.predictor()));
        json.writeNumberField("rows", answer.rows().rows());
        json.writeNumberField("flips", answer.rows().flips());
        for (Map.Entry<String, List<SampleBehind>> kind : kinds().entrySet()) {
            json.writeArrayFieldStart(kind.getKey());
            for (SampleBehind sample : kind.getValue()) {
                write(json, sample);
            }
            json.writeEndArray();
        }
    }

    private void write(JsonGenerator json, SampleBehind sample) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", sample.row());
        if (answer.images().isPresent()) {
            json.writeStringField("image", answer.image(sample.row()).orElseThrow());
        }
        if (sample.label().isPresent()) {
            json.writeNumberField("label", sample.label().getAsInt());
        }
        json.writeBooleanField("heldOut", sample.isHeldOut());
        json.writeNumberField("logit", sample.target());
        json.writeNumberField("prediction", sample.prediction());
        json.writeNumberField("contribution", sample.contribution());
        json.writeNumberField("before", sample.before());
        json.writeNumberField("after", sample.after());
        json.writeEndObject();
    }

    /** The true category of a row by name; empty where it is not known. */
    public String label(SampleBehind sample) {
        return sample.label().isPresent()
                ? answer.picture()
                        .solved()
                        .data()
                        .dataset()
                        .categories()
                        .label(sample.label().getAsInt())
                : "";
    }

    /** What it is, in one line. */
    public String caption() {
        return "Rows behind the dependency of "
                + categories().targetLabel(solution().target()) + " on "
                + categories().label(answer.predictor()) + ", θ = "
                + NumberText.significant(solution().coefficient(answer.predictor()), 3) + " at λ/λ_max = "
                + NumberText.brief(solution().lambdaRatio(), 3);
    }

    /** How many rows there are, and how many change their answer, in one line. */
    public String summary() {
        return "of " + answer.rows().rows() + " rows " + answer.rows().flips()
                + " change their answer where the combination takes the place of the logit of "
                + categories().targetLabel(solution().target());
    }

    private Solution solution() {
        return answer.picture().solution();
    }

    /** The categories, as the target sees them. */
    public Categories categories() {
        return answer.picture().categories();
    }
}
