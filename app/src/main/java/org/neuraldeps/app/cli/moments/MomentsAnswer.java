package org.neuraldeps.app.cli.moments;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;

/**
 * What was kept in a file, for people and for programs.
 *
 * @param file where
 * @param kept what
 */
record MomentsAnswer(Path file, KeptMoments kept) implements JsonText.Members {

    void print(PrintStream out) {
        FitMoments fit = kept.fit();
        FocusRows focus = kept.focus();
        TextTable table = new TextTable("ll");
        table.add("file", file.toString());
        table.add("of", kept.origin().name());
        table.add("categories", Integer.toString(fit.categories()));
        table.add("type", kept.storage().key());
        table.add(
                "fit rows",
                fit.rows() + (fit.groups() == fit.rows() ? "" : " in " + fit.groups() + " groups") + ", left behind");
        table.add(
                "evaluation rows",
                kept.evaluation().rows().rows() + (kept.evaluation().labels().isPresent() ? ", with labels" : ""));
        table.add("moments", areColumns() ? "by columns, which are read when they are needed" : "half of C");
        table.add(
                "folds",
                fit.folds().isEmpty()
                        ? "none, as there are too " + (areColumns() ? "many categories" : "few groups")
                        : fit.folding().count() + " by seed " + fit.folding().seed());
        table.add(
                "for a focus",
                focus.areAll()
                        ? "all fit rows: a focus is exact"
                        : Words.plural(focus.rows().rows(), "row", "rows") + " within "
                                + ByteSize.words(focus.limitBytes()) + ", which carry "
                                + Words.percent(smallestPart()) + " to " + Words.percent(largestPart()) + " (median "
                                + Words.percent(medianPart()) + ") of a category's softmax share");
        table.print(out);
    }

    private boolean areColumns() {
        return kept.fit().matrix() instanceof KeptMatrix.Columns;
    }

    private double[] parts() {
        double[] parts = kept.focus().carried().clone();
        Arrays.sort(parts);
        return parts;
    }

    private double smallestPart() {
        return parts()[0];
    }

    private double medianPart() {
        return parts()[parts().length / 2];
    }

    private double largestPart() {
        return parts()[parts().length - 1];
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        FitMoments fit = kept.fit();
        json.writeStringField("file", file.toString());
        json.writeStringField("of", kept.origin().name());
        json.writeNumberField("categories", fit.categories());
        json.writeStringField("type", kept.storage().key());
        json.writeNumberField("fitRows", fit.rows());
        json.writeNumberField("fitGroups", fit.groups());
        json.writeNumberField("evaluationRows", kept.evaluation().rows().rows());
        json.writeStringField("split", kept.origin().split());
        if (!fit.folds().isEmpty()) {
            json.writeObjectFieldStart("folds");
            json.writeNumberField("count", fit.folding().count());
            json.writeNumberField("seed", fit.folding().seed());
            json.writeEndObject();
        }
        json.writeBooleanField("byColumns", areColumns());
        json.writeBooleanField("factor", fit.factor().isPresent());
        focus(json, kept.focus());
        json.writeArrayFieldStart("sources");
        for (KeptOrigin.Source source : kept.origin().sources()) {
            json.writeStartObject();
            json.writeStringField("name", source.name());
            json.writeStringField("part", source.part());
            json.writeStringField("sha256", source.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void focus(JsonGenerator json, FocusRows focus) throws IOException {
        json.writeObjectFieldStart("focusRows");
        json.writeNumberField("rows", focus.rows().rows());
        json.writeNumberField("limit", focus.limitBytes());
        json.writeBooleanField("all", focus.areAll());
        json.writeNumberField("smallestPart", smallestPart());
        json.writeNumberField("medianPart", medianPart());
        json.writeNumberField("largestPart", largestPart());
        json.writeEndObject();
    }
}
