package org.neuraldeps.app.figure.cut;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutPlanJson;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.lab.LabNeed;
import org.neuraldeps.app.lab.RunCut;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.CutStar;

/**
 * The star of the first pair's target before and after the cut with the largest μ, in the first head.
 *
 * @param meeting at which λ both are looked at
 * @param plan of lab 2
 */
public record CutKind(Meeting meeting, CutPlan plan) implements PlannedKind<CutResult> {

    /** What is the same before and after. */
    public enum Meeting {
        /** λ itself. */
        LAMBDA("cut"),
        /** λ/λ_max. */
        RATIO("cut-ratio");

        private final String key;

        Meeting(String key) {
            this.key = key;
        }

        /** The stable name of the kind of figure. */
        public String key() {
            return key;
        }

        /** The star of a target then. */
        Solution of(CutStar star) {
            return this == LAMBDA ? star.atLambda() : star.atRatio();
        }
    }

    @Override
    public String key() {
        return meeting.key();
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(180, 95);
    }

    @Override
    public Need<CutResult> need(OpenedDataset data, ExplorerState state) {
        return new RunCut(data, plan);
    }

    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return LabNeed.refusal(data);
    }

    @Override
    public List<String> notes(CutResult result, ExplorerState state) {
        return result.incompleteness().stream().toList();
    }

    @Override
    public FigureNumbers numbers(CutResult result, ExplorerState state) {
        return CutStarNumbers.of(result, meeting);
    }

    @Override
    public Sketch<CutResult> sketch() {
        return (result, state, style) -> CutFigure.of(result, meeting, style);
    }

    @Override
    public void writePlan(JsonGenerator json) throws IOException {
        CutPlanJson.writeMembers(json, plan);
    }

    @Override
    public CutKind in(Categories categories) {
        return new CutKind(meeting, plan.in(categories));
    }
}
