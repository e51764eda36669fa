package org.neuraldeps.app.view.figure;

import java.util.function.Consumer;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;

/** A kind's need in one piece. */
final class WholeScenes<S> implements Scenes<S> {

    private final FigureKind<S> kind;
    private final Slot<S> slot;
    private String title = "";

    WholeScenes(FigureKind<S> kind, Results results, Consumer<Arrival<S>> told) {
        this.kind = kind;
        this.slot = results.slot();
        slot.status().addListener((value, before, now) -> told.accept(new Arrival<>(now.result(), title, now, slot)));
    }

    @Override
    public void ask(OpenedDataset data, ExplorerState state, boolean rests) {
        Need<S> need = kind.need(data, state);
        title = need.title();
        slot.ask(need);
    }

    @Override
    public void drop() {
        slot.drop();
    }
}
