package org.neuraldeps.app.view.figure;

import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;

/**
 * Brings what a figure is drawn from, and tells what is still missing.
 *
 * @param <S> what the kind draws from
 */
interface Scenes<S> {

    /**
     * What has come of it.
     *
     * @param scene what can be drawn; empty until then
     * @param title what is being done, in words
     * @param status of what is still missing, or of the last that came
     * @param slot where it can be tried again
     */
    record Arrival<S>(Optional<S> scene, String title, Status<?> status, Slot<?> slot) {}

    /**
     * Wants what a state's figure is drawn from.
     *
     * @param rests whether nothing moves, so that what takes its time is wanted, too
     */
    void ask(OpenedDataset data, ExplorerState state, boolean rests);

    /** Wants nothing any more. */
    void drop();

    /** Those of a kind: in one piece or in parts, as the kind has it. */
    static <S> Scenes<S> of(FigureKind<S> kind, Results results, Consumer<Arrival<S>> told) {
        return kind.stages()
                .<Scenes<S>>map(stages -> new StagedScenes<>(stages, results, told))
                .orElseGet(() -> new WholeScenes<>(kind, results, told));
    }
}
