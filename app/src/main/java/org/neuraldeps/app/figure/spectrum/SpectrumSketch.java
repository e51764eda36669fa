package org.neuraldeps.app.figure.spectrum;

import java.util.Optional;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Plot;

/** Draws spectra; of what is drawn only the solution's coordinates move with λ. */
final class SpectrumSketch implements Sketch<SpectrumScene> {

    private SpectrumFigure figure;

    @Override
    public Figure draw(SpectrumScene scene, ExplorerState state, FigureStyle style) {
        figure = new SpectrumFigure(scene, state.look().extent(Plot.SPECTRUM), style);
        return figure.draw(scene.solved().at(state.lambda()).solution());
    }

    @Override
    public Optional<PlotView> plot() {
        return Optional.ofNullable(figure).map(SpectrumFigure::plot);
    }
}
