package org.neuraldeps.app.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.EventWords;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.PathEvents;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One solved target of a page.
 *
 * @param solved its path
 * @param knots as far down as the page goes
 * @param judged what is known at each of them
 */
record PageTarget(SolvedTarget solved, PathKnots knots, KnotJudgement judged) {

    /** How many dependencies a page goes down to unless a step asks for more. */
    static final int NONZEROS = 50;

    /** Solves a target as far down as all of its steps ask; the first tells what its problem is. */
    static PageTarget solve(PageProblem problem, Progress progress) {
        Optional<SolvedTarget> solved = Optional.empty();
        for (ExplorerState state : problem.states()) {
            SolveTarget need = SolveTarget.of(problem.data(), state);
            if (solved.isEmpty() || !need.isMetBy(solved.get())) {
                solved = Optional.of(need.compute(solved, progress, Workers.CALLER));
            }
        }
        SolvedTarget all = solved.orElseThrow();
        double least = problem.states().stream()
                .mapToDouble(state -> state.lambda().on(all.path()))
                .min()
                .orElseThrow();
        PathKnots knots = PathKnots.downTo(all.path(), NONZEROS, least);
        return new PageTarget(all, knots, KnotJudgement.of(all, knots, progress));
    }

    /** What lies in the page's list of targets: {@code data}, {@code diagonal} and {@code radial} are places in other lists. */
    JsonText.Members members(int data, int diagonal, Optional<Integer> radial) {
        return json -> {
            json.writeNumberField("data", data);
            json.writeNumberField("diagonal", diagonal);
            if (radial.isPresent()) {
                json.writeNumberField("radial", radial.get());
            }
            write(json);
        };
    }

    private void write(JsonGenerator json) throws IOException {
        CovLassoProblem problem = solved.path().problem();
        Categories categories = solved.categories();
        json.writeNumberField("index", solved.target());
        json.writeStringField("name", categories.targetLabel(solved.target()));
        json.writeStringField("own", categories.label(solved.target()));
        json.writeStringField("conditions", conditions(problem));
        json.writeBooleanField("weighted", problem.focus().isPresent());
        json.writeNumberField("targetMoment", problem.targetMoment());
        json.writeStringField("ending", knots.ending());
        json.writeArrayFieldStart("outside");
        for (int j = 0; j < problem.correlations().length; j++) {
            if (!problem.dictionary().contains(j)) {
                json.writeNumber(j);
            }
        }
        json.writeEndArray();
        json.writeFieldName("correlations");
        json.writeArray(problem.correlations(), 0, problem.correlations().length);
        knots.write(json);
        judged.write(json);
        writeEvents(json);
        if (solved.truth().isPresent()) {
            json.writeArrayFieldStart("truth");
            for (Coefficient predictor : solved.truth().get().predictors()) {
                json.writeStartArray();
                json.writeNumber(predictor.category());
                json.writeNumber(predictor.value());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }

    /** Pairs of a knot and what happens there, as the window and {@code nde path} say it. */
    private void writeEvents(JsonGenerator json) throws IOException {
        EventWords words = new EventWords(solved.categories());
        json.writeArrayFieldStart("events");
        for (PathEvent event : PathEvents.of(solved.path()).list()) {
            if (event.place() < knots.count()) {
                json.writeStartArray();
                json.writeNumber(event.place());
                json.writeString(words.what(event));
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    /** φ, the gauge and who may predict, as the program's captions say it; empty where all is as usual. */
    private static String conditions(CovLassoProblem problem) {
        return (Captions.focus(problem) + Captions.predictors(problem.rule())).replaceFirst("^,\\s*", "");
    }
}
