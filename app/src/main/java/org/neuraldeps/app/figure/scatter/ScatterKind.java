package org.neuraldeps.app.figure.scatter;

import java.util.Optional;
import org.neuraldeps.app.figure.kind.OneTargetKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Plot;

/** The scatter of Fig. 3: |E f_i f_j| against θ_j. */
public final class ScatterKind implements OneTargetKind {

    @Override
    public String key() {
        return "scatter";
    }

    @Override
    public Pane pane() {
        return Pane.LEFT;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.SCATTER);
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 95);
    }

    @Override
    public FigureNumbers numbers(SolvedTarget solved, ExplorerState state) {
        return ScatterNumbers.of(solved.at(state.lambda()));
    }

    @Override
    public Sketch<SolvedTarget> sketch() {
        return new ScatterSketch();
    }
}
