package org.neuraldeps.app.figure.sparsity;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewPlanJson;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.LabNeed;
import org.neuraldeps.app.lab.RunBaseNew;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;

/**
 * How few base categories a new one needs: accuracy against the non-zeros of Θ (Sec. 3.2), for the ways to Θ that have a path.
 *
 * @param plan of lab 1
 */
public record SparsityKind(BaseNewPlan plan) implements PlannedKind<BaseNewResult> {

    /** Its stable name. */
    public static final String KEY = "sparsity";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 100);
    }

    @Override
    public Need<BaseNewResult> need(OpenedDataset data, ExplorerState state) {
        return new RunBaseNew(data, plan);
    }

    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return LabNeed.refusal(data);
    }

    @Override
    public List<String> notes(BaseNewResult result, ExplorerState state) {
        return result.incompleteness().stream().toList();
    }

    @Override
    public FigureNumbers numbers(BaseNewResult result, ExplorerState state) {
        return SparsityNumbers.of(result);
    }

    @Override
    public Sketch<BaseNewResult> sketch() {
        return (result, state, style) -> new SparsityFigure(result, style).figure();
    }

    @Override
    public void writePlan(JsonGenerator json) throws IOException {
        BaseNewPlanJson.writeMembers(json, plan);
    }

    @Override
    public SparsityKind in(Categories categories) {
        return new SparsityKind(plan.in(categories));
    }
}
