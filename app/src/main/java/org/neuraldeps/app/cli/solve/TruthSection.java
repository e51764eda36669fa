package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.solver.theory.Irrepresentable;
import org.neuraldeps.solver.work.Progress;

/**
 * The solution against what the target was made of, and whether a solution can find it.
 *
 * @param picture the target at its λ
 * @param truth what it was made of
 * @param recovery what of that was found
 * @param condition empty where a predictor may not take part, or predictors are not independent
 */
record TruthSection(Picture picture, PlantedTarget truth, Recovery recovery, Optional<Irrepresentable> condition)
        implements SolveSection {

    /** Empty where the truth is not known. */
    static Optional<TruthSection> of(Picture picture, Progress progress) {
        return picture.solved()
                .truth()
                .map(truth -> new TruthSection(
                        picture,
                        truth,
                        Recovery.of(truth, picture.solution()),
                        Irrepresentable.of(picture.solved().path().problem(), truth.predictors(), progress.quiet())));
    }

    @Override
    public void print(PrintStream out) {
        int all = truth.predictors().size();
        out.println("Against the truth: " + recovery.found().size() + " of " + all + " predictors found, "
                + recovery.extra().size() + " false, " + recovery.missed().size() + " missed");
        TextTable table = new TextTable("rrl");
        table.add("true θ", "θ", "category");
        for (Coefficient predictor : truth.predictors()) {
            double found = picture.solution().coefficient(predictor.category());
            table.add(
                    Words.number(predictor.value()),
                    found == 0 ? "missed" : Words.number(found),
                    picture.categories().label(predictor.category()));
        }
        table.print(out);
        if (!recovery.extra().isEmpty()) {
            out.println("  false: " + names(recovery.extra()));
        }
        condition.ifPresent(known -> out.println("  " + words(known)));
    }

    private String words(Irrepresentable known) {
        String norm = "irrepresentable condition " + (known.holds() ? "holds" : "fails") + ": "
                + Words.number(known.norm())
                + (known.worst() < 0 ? "" : " by " + picture.categories().label(known.worst()));
        return norm
                + (known.isExactAnywhere()
                        ? "; the support is the truth for λ from " + Words.number(known.othersFrom()) + " to "
                                + Words.number(known.exactTo())
                        : "; at no λ is the support the truth");
    }

    private String names(Set<Integer> categories) {
        return categories.stream().map(picture.categories()::label).collect(Collectors.joining(", "));
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("truth");
        json.writeArrayFieldStart("predictors");
        for (Coefficient predictor : truth.predictors()) {
            json.writeStartObject();
            JsonDocument.category(json, picture.categories().get(predictor.category()));
            json.writeNumberField("coefficient", predictor.value());
            json.writeBooleanField("found", recovery.found().contains(predictor.category()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("extra");
        for (int category : recovery.extra()) {
            json.writeStartObject();
            JsonDocument.category(json, picture.categories().get(category));
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonDocument.ifPresent(json, "precision", recovery.precision());
        JsonDocument.ifPresent(json, "recall", recovery.recall());
        json.writeBooleanField("exact", recovery.isExact());
        if (condition.isPresent()) {
            write(json, condition.get());
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Irrepresentable known) throws IOException {
        json.writeObjectFieldStart("irrepresentable");
        json.writeNumberField("norm", known.norm());
        json.writeBooleanField("holds", known.holds());
        if (known.worst() >= 0) {
            json.writeObjectFieldStart("worst");
            JsonDocument.category(json, picture.categories().get(known.worst()));
            json.writeEndObject();
        }
        if (known.isExactAnywhere()) {
            json.writeNumberField("exactFrom", known.othersFrom());
            json.writeNumberField("exactTo", known.exactTo());
        }
        json.writeEndObject();
    }
}
