package org.neuraldeps.app.figure.path;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.kind.OneTargetKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;

/** The coefficient paths θ_j(λ). */
public final class PathKind implements OneTargetKind {

    @Override
    public String key() {
        return "path";
    }

    @Override
    public Pane pane() {
        return Pane.RIGHT;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.PATH);
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 100);
    }

    @Override
    public List<PathAxis> pathAxes() {
        return List.of(PathAxis.values());
    }

    @Override
    public FigureNumbers numbers(SolvedTarget solved, ExplorerState state) {
        return PathNumbers.of(solved.at(state.lambda()));
    }

    @Override
    public Sketch<SolvedTarget> sketch() {
        return new PathSketch();
    }
}
