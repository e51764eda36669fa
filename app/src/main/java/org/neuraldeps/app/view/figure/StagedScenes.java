package org.neuraldeps.app.view.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;

/** A kind's need in parts: what comes first is drawn at once, what adds to it as it comes, what takes its time when nothing moves. */
final class StagedScenes<A, S> implements Scenes<S> {

    private final Stages<A, S> stages;
    private final Results results;
    private final Slot<A> first;
    private final Consumer<Arrival<S>> told;
    private String firstTitle = "";
    private List<Added<?>> added = List.of();
    private List<Added<?>> rested = List.of();
    private ExplorerState shown;
    private boolean resting;
    private boolean asking;

    StagedScenes(Stages<A, S> stages, Results results, Consumer<Arrival<S>> told) {
        this.stages = stages;
        this.results = results;
        this.first = results.slot();
        this.told = told;
        first.status().addListener((value, before, now) -> tell());
    }

    /** An addition and where it arrives. */
    private final class Added<B> {
        private final Stages.Addition<B, S> addition;
        private final Slot<B> slot = results.slot();

        Added(Stages.Addition<B, S> addition) {
            this.addition = addition;
            slot.status().addListener((value, before, now) -> tell());
            slot.ask(addition.need());
        }

        boolean isOf(Need<?> need) {
            return addition.need().equals(need);
        }

        boolean isThere() {
            return slot.status().get().result().isPresent();
        }

        S onto(S scene) {
            Status<B> status = slot.status().get();
            return status.result()
                    .map(result -> addition.onto().apply(scene, result))
                    .or(() -> status.failure().map(failure -> addition.without().apply(scene, failure.message())))
                    .orElse(scene);
        }

        Arrival<S> arrival(Optional<S> scene) {
            return new Arrival<>(scene, addition.need().title(), slot.status().get(), slot);
        }
    }

    @Override
    public void ask(OpenedDataset data, ExplorerState state, boolean rests) {
        Need<A> wanted = stages.first(data, state);
        firstTitle = wanted.title();
        shown = state;
        resting = rests;
        // What the slots say is told once all have been asked: parts of different data are never put together.
        asking = true;
        first.ask(wanted);
        added = asked(added, stages.additions(data, state));
        asking = false;
        tell();
    }

    private List<Added<?>> asked(List<Added<?>> before, List<Stages.Addition<?, S>> wanted) {
        List<Added<?>> now = new ArrayList<>();
        for (Stages.Addition<?, S> addition : wanted) {
            now.add(kept(before, addition));
        }
        before.stream().filter(part -> !now.contains(part)).forEach(part -> part.slot.drop());
        return now;
    }

    private Added<?> kept(List<Added<?>> before, Stages.Addition<?, S> addition) {
        for (Added<?> part : before) {
            if (part.isOf(addition.need())) {
                return part;
            }
        }
        return new Added<>(addition);
    }

    @Override
    public void drop() {
        asking = true;
        first.drop();
        added = asked(added, List.of());
        rested = asked(rested, List.of());
        asking = false;
        tell();
    }

    private void tell() {
        if (asking) {
            return;
        }
        Optional<S> scene = first.status().get().result().map(stages::scene).map(part -> with(added, part));
        if (resting) {
            asking = true;
            rested = asked(
                    rested, scene.map(there -> stages.atRest(there, shown)).orElse(List.of()));
            asking = false;
        }
        tell(scene.map(there -> with(rested, there)));
    }

    private void tell(Optional<S> scene) {
        Arrival<S> ofFirst = new Arrival<>(scene, firstTitle, first.status().get(), first);
        Optional<Added<?>> open = scene.isEmpty()
                ? Optional.empty()
                : Stream.concat(added.stream(), rested.stream())
                        .filter(part -> !part.isThere())
                        .findFirst();
        told.accept(open.<Arrival<S>>map(part -> part.arrival(scene)).orElse(ofFirst));
    }

    private S with(List<Added<?>> parts, S scene) {
        S whole = scene;
        for (Added<?> part : parts) {
            whole = part.onto(whole);
        }
        return whole;
    }
}
