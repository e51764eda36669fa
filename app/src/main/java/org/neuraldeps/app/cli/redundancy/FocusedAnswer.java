package org.neuraldeps.app.cli.redundancy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.FocusedRedundancy;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.Focus;

/**
 * The error without penalty of some categories, each under a focus on it.
 *
 * @param data of one network
 * @param focus φ, above 0
 * @param targets which
 */
record FocusedAnswer(OpenedDataset data, Focus focus, Collection<CategoryRef> targets) {

    void print(Console console, boolean json) {
        int n = data.moments().size();
        if (n > CategoryLimits.FACTORISED) {
            throw new DataException(
                    data.request().displayName(),
                    n + " categories are too many for a factorisation, which is made for up to "
                            + CategoryLimits.FACTORISED,
                    "leave out --focus for the errors at few non-zeros");
        }
        List<FocusedRedundancy.Found> found = targets.stream()
                .map(target -> new FocusedRedundancy(data, target.index(), focus)
                        .compute(Optional.empty(), console.progress(), console.workers()))
                .toList();
        if (json) {
            JsonDocument.print(console.out(), out -> write(out, found));
        } else {
            print(console.out(), found);
        }
    }

    private void print(PrintStream out, List<FocusedRedundancy.Found> found) {
        Categories categories = data.dataset().categories();
        out.println(data.request().displayName() + ", φ = " + Words.number(focus.share()) + " by "
                + focus.by().key());
        out.println("the error that all others leave without penalty, φ-weighted, in percent of E_φ[f²]");
        found.stream().mapToDouble(FocusedRedundancy.Found::carried).min().ifPresent(least -> {
            if (least < 1) {
                out.println("approximate: the rows that were kept carry " + Words.percent(least)
                        + " of a category's share, or more");
            }
        });
        out.println();
        TextTable table = new TextTable("rlrrrr");
        table.add("index", "category", "effective rows", "E_φ[f²]", "λ = 0", "at most");
        for (FocusedRedundancy.Found one : found) {
            table.add(
                    Integer.toString(one.target()),
                    categories.label(one.target()),
                    Words.number(one.effectiveRows()),
                    Words.number(one.targetMoment()),
                    one.error()
                            .map(error -> Words.percent(error / one.targetMoment()))
                            .orElse("–"),
                    one.bound()
                            .map(bound -> Words.magnitude(100 * bound / one.targetMoment()) + " %")
                            .orElse(""));
        }
        table.print(out);
    }

    private void write(JsonGenerator json, List<FocusedRedundancy.Found> found) throws IOException {
        json.writeObjectFieldStart("focus");
        json.writeNumberField("share", focus.share());
        json.writeStringField("by", focus.by().key());
        json.writeEndObject();
        json.writeArrayFieldStart("categories");
        for (FocusedRedundancy.Found one : found) {
            json.writeStartObject();
            JsonDocument.category(json, data.dataset().categories().get(one.target()));
            json.writeNumberField("effectiveRows", one.effectiveRows());
            if (one.carried() < 1) {
                json.writeBooleanField("approximate", true);
                json.writeNumberField("carried", one.carried());
            }
            json.writeNumberField("targetMoment", one.targetMoment());
            if (one.error().isPresent()) {
                json.writeNumberField("errorAtZero", one.error().get());
            }
            if (one.bound().isPresent()) {
                json.writeNumberField("errorAtZeroBound", one.bound().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
