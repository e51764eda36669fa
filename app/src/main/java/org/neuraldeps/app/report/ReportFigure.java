package org.neuraldeps.app.report;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A figure of a report, computed once and drawn in every style.
 *
 * @param kind of figure
 * @param state what is shown
 * @param scene what it is drawn from
 * @param <S> what the kind draws from
 */
public record ReportFigure<S>(FigureKind<S> kind, ExplorerState state, S scene) {

    /** Computes what the kind needs of a state. */
    public static <S> ReportFigure<S> compute(
            FigureKind<S> kind, OpenedDataset data, ExplorerState state, Progress progress, Workers workers) {
        return new ReportFigure<>(kind, state, kind.need(data, state).compute(Optional.empty(), progress, workers));
    }

    /** Draws it. */
    public Figure draw(FigureStyle style) {
        return new PlateRequest<>(kind, state, style).figure(scene);
    }
}
