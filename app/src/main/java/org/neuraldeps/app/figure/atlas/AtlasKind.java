package org.neuraldeps.app.figure.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.AllTargetsKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.need.DrawAtlas;
import org.neuraldeps.app.need.JudgeLayers;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.ui.Messages;

/** The whole network at once: every category at its place, a tapered curve for each dependency of all of them. */
public final class AtlasKind implements AllTargetsKind<AtlasScene> {

    @Override
    public String key() {
        return "atlas";
    }

    @Override
    public boolean hasPlaces() {
        return true;
    }

    @Override
    public boolean hasLayers() {
        return true;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.ATLAS);
    }

    @Override
    public Need<AtlasScene> need(OpenedDataset data, ExplorerState state) {
        return DrawAtlas.of(data, state);
    }

    @Override
    public Optional<Stages<?, AtlasScene>> stages() {
        return Optional.of(new AtlasStages());
    }

    @Override
    public List<String> notes(AtlasScene scene, ExplorerState state) {
        List<String> notes = new ArrayList<>();
        scene.solved().ifPresent(solved -> notes.addAll(solved.notes(state.lambda())));
        scene.compared().ifPresent(compared -> notes.addAll(compared.notes(state.lambda())));
        if (state.look().atlas().colour() == DotColour.BRANCH
                && scene.hierarchy().isEmpty()) {
            notes.add(Messages.text("all.colour.branchless"));
        }
        scene.solved()
                .ifPresent(solved -> notes.addAll(JudgeLayers.notes(solved, scene.compared(), scene.judged(), state)));
        return notes;
    }

    @Override
    public FigureNumbers numbers(AtlasScene scene, ExplorerState state) {
        return AtlasNumbers.of(scene, state);
    }

    @Override
    public Sketch<AtlasScene> sketch() {
        return new AtlasSketch();
    }
}
