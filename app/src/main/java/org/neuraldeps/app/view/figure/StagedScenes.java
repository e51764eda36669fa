package org.neuraldeps.app.view.figure;

import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;

/** A kind's need in two parts: what comes first is drawn at once, what adds to it when it is there. */
final class StagedScenes<A, B, S> implements Scenes<S> {

    private final Stages<A, B, S> stages;
    private final Slot<A> first;
    private final Slot<B> rest;
    private final Consumer<Arrival<S>> told;
    private String firstTitle = "";
    private String restTitle = "";
    private boolean asking;

    StagedScenes(Stages<A, B, S> stages, Results results, Consumer<Arrival<S>> told) {
        this.stages = stages;
        this.first = results.slot();
        this.rest = results.slot();
        this.told = told;
        first.status().addListener((value, before, now) -> tell());
        rest.status().addListener((value, before, now) -> tell());
    }

    @Override
    public void ask(OpenedDataset data, ExplorerState state) {
        Need<A> wanted = stages.first(data, state);
        Optional<Need<B>> added = stages.rest(data, state);
        firstTitle = wanted.title();
        restTitle = added.map(Need::title).orElse("");
        // What both slots say is told once both have been asked: parts of different data are never put together.
        asking = true;
        first.ask(wanted);
        added.ifPresentOrElse(rest::ask, rest::drop);
        asking = false;
        tell();
    }

    @Override
    public void drop() {
        asking = true;
        first.drop();
        rest.drop();
        asking = false;
        tell();
    }

    private void tell() {
        if (asking) {
            return;
        }
        Optional<S> scene = first.status()
                .get()
                .result()
                .map(part -> stages.scene(part, rest.status().get().result()));
        told.accept(
                scene.isEmpty()
                        ? new Arrival<>(scene, firstTitle, first.status().get(), first)
                        : new Arrival<>(scene, restTitle, rest.status().get(), rest));
    }
}
