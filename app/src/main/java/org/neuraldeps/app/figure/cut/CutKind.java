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
import org.neuraldeps.app.lab.RunCut;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;

/**
 * The star of the first pair's target before and after the cut with the largest μ, at the same λ, in the first head.
 *
 * @param plan of lab 2
 */
public record CutKind(CutPlan plan) implements PlannedKind<CutResult> {

    /** Its stable name. */
    public static final String KEY = "cut";

    @Override
    public String key() {
        return KEY;
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
        return RunCut.refusal(data);
    }

    @Override
    public List<String> notes(CutResult result, ExplorerState state) {
        return result.incompleteness().stream().toList();
    }

    @Override
    public FigureNumbers numbers(CutResult result, ExplorerState state) {
        return CutStarNumbers.of(result);
    }

    @Override
    public Sketch<CutResult> sketch() {
        return (result, state, style) -> CutFigure.of(result, style);
    }

    @Override
    public void writePlan(JsonGenerator json) throws IOException {
        CutPlanJson.writeMembers(json, plan);
    }

    @Override
    public CutKind in(Categories categories) {
        return new CutKind(plan.in(categories));
    }
}
