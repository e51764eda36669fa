package org.neuraldeps.app.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.AllTargetsKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.DrawMatrix;
import org.neuraldeps.app.need.JudgeLayers;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.ui.Messages;

/** Θ of all categories as a picture: a row for each target, a column for each predictor, a cell for each dependency. */
public final class MatrixKind implements AllTargetsKind<MatrixScene> {

    @Override
    public String key() {
        return "matrix";
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
    public boolean hasOrders() {
        return true;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.MATRIX);
    }

    @Override
    public Need<MatrixScene> need(OpenedDataset data, ExplorerState state) {
        return DrawMatrix.of(data, state);
    }

    @Override
    public Optional<Stages<?, MatrixScene>> stages() {
        return Optional.of(new MatrixStages());
    }

    @Override
    public List<String> notes(MatrixScene scene, ExplorerState state) {
        List<String> notes = new ArrayList<>(scene.solved().notes(state.lambda()));
        scene.compared().ifPresent(compared -> notes.addAll(compared.notes(state.lambda())));
        notes.addAll(JudgeLayers.notes(scene.solved(), scene.compared(), scene.judged(), state));
        AtlasLook look = state.look().atlas();
        if (scene.hierarchy().isEmpty()) {
            if (look.rows() == MatrixOrder.BRANCH || look.columns() == MatrixOrder.BRANCH) {
                notes.add(Messages.text("figure.matrix.branchless"));
            }
            if (look.colour() == DotColour.BRANCH) {
                notes.add(Messages.text("all.colour.branchless"));
            }
        }
        return notes;
    }

    @Override
    public FigureNumbers numbers(MatrixScene scene, ExplorerState state) {
        return MatrixNumbers.of(scene, state);
    }

    @Override
    public Sketch<MatrixScene> sketch() {
        return new MatrixSketch();
    }
}
