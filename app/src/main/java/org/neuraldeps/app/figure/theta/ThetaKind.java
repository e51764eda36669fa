package org.neuraldeps.app.figure.theta;

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
import org.neuraldeps.app.lab.LabNeed;
import org.neuraldeps.app.lab.LayOutTheta;
import org.neuraldeps.app.lab.RunBaseNew;
import org.neuraldeps.app.lab.ThetaScene;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;

/**
 * Θ drawn as the figures of several targets are: the first way to Θ of the plan, in its first repetition.
 *
 * @param shape radial or chord
 * @param plan of lab 1
 */
public record ThetaKind(Shape shape, BaseNewPlan plan) implements PlannedKind<ThetaScene> {

    /** As which figure Θ is drawn. */
    public enum Shape {
        /** Bases on a circle, new categories inside. */
        RADIAL("theta-radial"),
        /** Both round a circle. */
        CHORD("theta-chord");

        private final String key;

        Shape(String key) {
            this.key = key;
        }

        /** The stable name of the kind of figure. */
        public String key() {
            return key;
        }
    }

    @Override
    public String key() {
        return shape.key();
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(180, 180);
    }

    /** Which dependencies are drawn is then a part of the state. */
    @Override
    public boolean showsSeveral() {
        return true;
    }

    @Override
    public Need<ThetaScene> need(OpenedDataset data, ExplorerState state) {
        return new LayOutTheta(new RunBaseNew(data, plan), state.look().edges().filter());
    }

    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return LabNeed.refusal(data);
    }

    @Override
    public List<String> notes(ThetaScene scene, ExplorerState state) {
        return scene.result().incompleteness().stream().toList();
    }

    @Override
    public FigureNumbers numbers(ThetaScene scene, ExplorerState state) {
        return ThetaNumbers.of(scene, state.look().edges().filter());
    }

    @Override
    public Sketch<ThetaScene> sketch() {
        return shape == Shape.RADIAL
                ? (scene, state, style) ->
                        ThetaFigure.radial(scene, state.look().edges().filter(), style)
                : (scene, state, style) ->
                        ThetaFigure.chord(scene, state.look().edges().filter(), style);
    }

    @Override
    public void writePlan(JsonGenerator json) throws IOException {
        BaseNewPlanJson.writeMembers(json, plan);
    }

    @Override
    public ThetaKind in(Categories categories) {
        return new ThetaKind(shape, plan.in(categories));
    }
}
