package org.neuraldeps.app.figure.frontier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.ui.Messages;

/** On how many rows a solution is off by how much: the ε and δ for which Definition 1 holds. */
public final class FrontierKind implements FigureKind<FrontierScene> {

    @Override
    public String key() {
        return "frontier";
    }

    @Override
    public Pane pane() {
        return Pane.LEFT;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.FRONTIER);
    }

    @Override
    public boolean showsEpsilonDelta() {
        return true;
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 128);
    }

    @Override
    public Need<FrontierScene> need(OpenedDataset data, ExplorerState state) {
        return new SolveFrontier(SolveTarget.of(data, state));
    }

    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return data.kept().isPresent() && data.dataset().split().evaluationRows() == 0
                ? Optional.of(Messages.text("figure.frontier.noRows"))
                : Optional.empty();
    }

    @Override
    public List<String> notes(FrontierScene scene, ExplorerState state) {
        Stream<String> fitRows = scene.solved().data().kept().isPresent()
                ? Stream.of(Messages.text("figure.frontier.noFitRows"))
                : Stream.empty();
        return Stream.concat(scene.solved().notes(state.lambda()).stream(), fitRows)
                .toList();
    }

    @Override
    public FigureNumbers numbers(FrontierScene scene, ExplorerState state) {
        return FrontierNumbers.of(
                scene,
                scene.solved().at(state.lambda()).solution(),
                state.look().asked());
    }

    @Override
    public Sketch<FrontierScene> sketch() {
        return new FrontierSketch();
    }
}
