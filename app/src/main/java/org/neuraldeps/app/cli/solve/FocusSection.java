package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.CovLassoProblem;

/** The focus of a problem, in documents and in words; nothing is said where all rows weigh alike. */
final class FocusSection {

    private FocusSection() {}

    /** As a member of the object that is open. */
    static void write(JsonGenerator json, CovLassoProblem problem) throws IOException {
        if (problem.focus().isPresent()) {
            AppliedFocus applied = problem.focus().get();
            json.writeObjectFieldStart("focus");
            json.writeNumberField("share", applied.focus().share());
            json.writeStringField("by", applied.focus().by().key());
            json.writeNumberField("effectiveRows", applied.effectiveRows());
            if (applied.isApproximate()) {
                json.writeBooleanField("approximate", true);
                json.writeNumberField("carried", applied.carried());
            }
            json.writeEndObject();
        }
    }

    /** φ and its kind: "φ = 0.8 by softmax". */
    static Optional<String> words(CovLassoProblem problem) {
        return problem.focus()
                .map(applied -> "φ = " + Words.number(applied.focus().share()) + " by "
                        + applied.focus().by().key());
    }

    /** What it rests on. */
    static String basis(AppliedFocus applied) {
        return "rests on " + Words.number(applied.effectiveRows()) + " effective rows; error and E[f²] are φ-weighted"
                + (applied.isApproximate()
                        ? "; approximate: the rows that were kept carry " + Words.percent(applied.carried())
                                + " of its share"
                        : "");
    }
}
