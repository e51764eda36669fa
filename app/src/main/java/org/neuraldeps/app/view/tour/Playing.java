package org.neuraldeps.app.view.tour;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.tour.Tour;

/**
 * Goes through a tour. A step is entered as a session is brought back: as one entry of the history, once its data are open;
 * where they cannot be, everything stays at the step that is shown. Between two steps everything can be moved. Interface
 * thread only.
 */
public final class Playing {

    private final Explorer explorer;
    private final BiConsumer<Returning, Runnable> restoring;
    private final ReadOnlyObjectWrapper<Optional<PlayedStep>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Journey journey;

    /** One tour on its way through its steps. */
    private static final class Journey {
        private final Tour tour;
        private final String document;
        private final Optional<Path> folder;
        /** Where the data of some steps were found; nobody is asked twice for the same. */
        private final Map<DataRequest, DataRequest> found = new HashMap<>();

        private int wanted;

        Journey(Tour tour, String document, Optional<Path> folder) {
            this.tour = tour;
            this.document = document;
            this.folder = folder;
        }

        Returning to(int index) {
            Session view = tour.steps().get(index).view();
            ExplorerState state = view.state();
            return Optional.ofNullable(found.get(state.data()))
                    .map(place -> new Returning(document, state.at(place), Optional.empty(), folder))
                    .orElseGet(() -> new Returning(document, state, view.hashes(), folder));
        }
    }

    /**
     * @param explorer what is shown
     * @param restoring brings a view back, and runs something when it is there; a newer one replaces an older
     */
    public Playing(Explorer explorer, BiConsumer<Returning, Runnable> restoring) {
        this.explorer = explorer;
        this.restoring = restoring;
    }

    /** The step that is shown; empty while no tour is played. */
    public ReadOnlyObjectProperty<Optional<PlayedStep>> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Begins a tour, in place of one that is being played; nothing changes before its step can be shown.
     *
     * @param tour one with steps
     * @param document what to call it in a sentence
     * @param folder where it lies: data that were moved are perhaps beside it
     * @param first the step to begin with, from 0
     */
    public void play(Tour tour, String document, Optional<Path> folder, int first) {
        journey = new Journey(tour, document, folder);
        go(first);
    }

    /** Goes on; without effect after the last step. */
    public void next() {
        step(1);
    }

    /** Goes back; without effect before the first step. */
    public void back() {
        step(-1);
    }

    /** From where somebody wants to be already, who presses faster than data are opened. */
    private void step(int by) {
        if (journey != null) {
            int to = Math.max(0, Math.min(journey.tour.steps().size() - 1, journey.wanted + by));
            if (to != journey.wanted) {
                go(to);
            }
        }
    }

    private void go(int index) {
        Journey asked = journey;
        asked.wanted = index;
        restoring.accept(asked.to(index), () -> arrived(asked, index));
    }

    private void arrived(Journey asked, int index) {
        if (journey == asked) {
            asked.wanted = index;
            DataRequest named = asked.tour.steps().get(index).view().state().data();
            asked.found.putIfAbsent(named, explorer.state().get().data());
            shown.set(Optional.of(new PlayedStep(asked.tour, index)));
        }
    }

    /** A step could not be shown: from now on somebody wants to be where they are. */
    public void stay() {
        if (journey != null) {
            shown.get().ifPresent(now -> journey.wanted = now.index());
        }
    }

    /** Ends the tour; what is shown stays. */
    public void end() {
        journey = null;
        shown.set(Optional.empty());
    }
}
