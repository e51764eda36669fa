package org.neuraldeps.app.figure.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.selection.CrossValidation;

/** The error along the path, between the bounds of Eq. 5. */
public final class ErrorKind implements FigureKind<ErrorScene> {

    @Override
    public String key() {
        return "error";
    }

    @Override
    public Pane pane() {
        return Pane.RIGHT;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.ERROR);
    }

    @Override
    public boolean crossValidates() {
        return true;
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 100);
    }

    @Override
    public List<PathAxis> pathAxes() {
        return ErrorFigure.AXES;
    }

    @Override
    public Need<ErrorScene> need(OpenedDataset data, ExplorerState state) {
        return SolveError.of(data, state);
    }

    @Override
    public Optional<Stages<?, ErrorScene>> stages() {
        return Optional.of(new ErrorStages());
    }

    @Override
    public List<String> notes(ErrorScene scene, ExplorerState state) {
        List<String> notes = new ArrayList<>(scene.solved().notes(state.lambda()));
        scene.validation()
                .filter(CrossValidation::fallsAtTheEnd)
                .ifPresent(curve ->
                        notes.add(ValidationWords.stillFalls(scene.solved().path(), curve)));
        return notes;
    }

    @Override
    public FigureNumbers numbers(ErrorScene scene, ExplorerState state) {
        return ErrorNumbers.of(scene, scene.solved().at(state.lambda()).solution());
    }

    @Override
    public Sketch<ErrorScene> sketch() {
        return new ErrorSketch(this);
    }
}
