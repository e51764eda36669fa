package org.neuraldeps.app.figure.spectrum;

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
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.ui.Messages;

/** The spectrum of C with the target on it: why it can be predicted. */
public final class SpectrumKind implements FigureKind<SpectrumScene> {

    @Override
    public String key() {
        return "spectrum";
    }

    @Override
    public Pane pane() {
        return Pane.MIDDLE;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.SPECTRUM);
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 110);
    }

    @Override
    public Need<SpectrumScene> need(OpenedDataset data, ExplorerState state) {
        return new SolveSpectrum(SolveTarget.of(data, state));
    }

    /** The target of another network is no axis of this one's space. */
    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        if (data.request().isBetween()) {
            return Optional.of(Messages.text("figure.spectrum.between"));
        }
        return data.moments().size() > CategoryLimits.FACTORISED
                ? Optional.of(
                        Messages.text("figure.spectrum.refused", data.moments().size(), CategoryLimits.FACTORISED))
                : Optional.empty();
    }

    @Override
    public List<String> notes(SpectrumScene scene, ExplorerState state) {
        return scene.solved().notes(state.lambda());
    }

    @Override
    public FigureNumbers numbers(SpectrumScene scene, ExplorerState state) {
        return SpectrumNumbers.of(scene, scene.solved().at(state.lambda()).solution());
    }

    @Override
    public Sketch<SpectrumScene> sketch() {
        return new SpectrumSketch();
    }
}
