package org.neuraldeps.app.figure.correlations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.ui.Messages;

/** The correlations |c_j(λ)| below λ/2: why each category enters where it does. */
public final class CorrelationsKind implements FigureKind<CorrelationScene> {

    @Override
    public String key() {
        return "correlations";
    }

    @Override
    public Pane pane() {
        return Pane.RIGHT;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.CORRELATIONS);
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 110);
    }

    @Override
    public List<PathAxis> pathAxes() {
        return CorrelationsFigure.AXES;
    }

    @Override
    public Need<CorrelationScene> need(OpenedDataset data, ExplorerState state) {
        return new SolveCorrelations(SolveTarget.of(data, state));
    }

    @Override
    public List<String> notes(CorrelationScene scene, ExplorerState state) {
        List<String> notes = new ArrayList<>(scene.solved().notes(state.lambda()));
        int all = scene.path().problem().dictionary().count();
        if (scene.drawn().size() < all) {
            notes.add(Messages.text("figure.correlations.some", scene.drawn().size(), all));
        }
        return notes;
    }

    @Override
    public FigureNumbers numbers(CorrelationScene scene, ExplorerState state) {
        return CorrelationNumbers.of(scene, scene.solved().at(state.lambda()).solution());
    }

    @Override
    public Sketch<CorrelationScene> sketch() {
        return new CorrelationSketch(this);
    }
}
