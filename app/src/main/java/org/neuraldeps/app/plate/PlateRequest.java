package org.neuraldeps.app.plate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A figure as somebody wants it: all that it is made of but the data. The window, the command line and the report make the
 * same request, and equal requests on equal data make equal figures.
 *
 * @param kind what kind of figure
 * @param state what is shown, as far as the kind depends on it; the rest is as at first
 * @param style how it looks; what is lit is what the state has pinned
 * @param <S> what the kind draws from
 */
public record PlateRequest<S>(FigureKind<S> kind, ExplorerState state, FigureStyle style) {

    public PlateRequest {
        state = FigureState.of(kind, state);
        style = style.lighting(new Highlight(OptionalInt.empty(), state.pins().columns()));
    }

    /**
     * The same for data whose columns may stand in another order.
     *
     * @throws DataException if a category of it is not among these
     */
    public PlateRequest<S> in(Categories categories) {
        FigureKind<S> found = kind instanceof PlannedKind<S> planned ? planned.in(categories) : kind;
        return new PlateRequest<>(found, state.in(categories), style);
    }

    /**
     * Computes what is needed and draws.
     *
     * @param data what the state's request has opened
     * @throws DataException if the kind is not offered for these data
     */
    public Plate draw(OpenedDataset data, Progress progress, Workers workers) {
        kind.refusal(data, state).ifPresent(why -> {
            throw new DataException(data.request().displayName(), "no " + kind.key() + " figure", why);
        });
        return draw(kind.need(data, state).compute(Optional.empty(), progress, workers), data);
    }

    /** The same on other data. */
    public PlateRequest<S> on(DataRequest other) {
        return new PlateRequest<>(kind, state.on(other), style);
    }

    /** What is drawn of something that was computed, where nobody will write it to a file. */
    public Figure figure(S scene) {
        return kind.sketch().draw(scene, state, style);
    }

    /**
     * Draws from what was computed.
     *
     * @param data what it was computed from
     */
    public Plate draw(S scene, OpenedDataset data) {
        Figure figure = figure(scene);
        List<String> notes = PlateNotes.of(kind, scene, state, figure);
        return new Plate(this, figure, notes, data, () -> kind.numbers(scene, state));
    }
}
