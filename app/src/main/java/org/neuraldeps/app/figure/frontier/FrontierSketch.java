package org.neuraldeps.app.figure.frontier;

import java.util.Optional;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Plot;

/** Draws frontiers, each anew: λ moves every curve but that of θ = 0. */
final class FrontierSketch implements Sketch<FrontierScene> {

    private FrontierFigure figure;

    @Override
    public Figure draw(FrontierScene scene, ExplorerState state, FigureStyle style) {
        figure = new FrontierFigure(
                scene,
                scene.solved().at(state.lambda()).solution(),
                state.look().asked(),
                state.look().extent(Plot.FRONTIER),
                style);
        return figure.draw();
    }

    @Override
    public Optional<PlotView> plot() {
        return Optional.ofNullable(figure).map(FrontierFigure::plot);
    }
}
