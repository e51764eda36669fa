package org.neuraldeps.app.figure.radial;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.need.SolveRadial;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.ui.Messages;

/** The radial view of Fig. 4: base categories on a circle, targets inside. */
public final class RadialKind implements FigureKind<RadialScene> {

    @Override
    public String key() {
        return "radial";
    }

    @Override
    public Pane pane() {
        return Pane.MIDDLE;
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(180, 180);
    }

    @Override
    public boolean showsSeveral() {
        return true;
    }

    @Override
    public Need<RadialScene> need(OpenedDataset data, ExplorerState state) {
        return new SolveRadial(data, state.problem().several().map(Several::choice), state.target(), state.lambda());
    }

    /** The standard choice compares every category with every other. */
    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return data.moments().isHeld() || state.problem().several().isPresent()
                ? Optional.empty()
                : Optional.of(Messages.text(
                        "figure.radial.refused", data.dataset().categories().size()));
    }

    /** Those of the target that λ is meant for. */
    @Override
    public List<String> notes(RadialScene scene, ExplorerState state) {
        return scene.main().map(main -> main.notes(state.lambda())).orElse(List.of());
    }

    @Override
    public String explanation() {
        return FigureKind.super.explanation() + "\n" + RadialChoice.RULE;
    }

    @Override
    public Sketch<RadialScene> sketch() {
        return new RadialSketch();
    }
}
