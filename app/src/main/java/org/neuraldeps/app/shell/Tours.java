package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.session.Autosaved;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.tour.BundledTour;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.view.session.Restoring;
import org.neuraldeps.app.view.tour.PlayedStep;
import org.neuraldeps.app.view.tour.Playing;
import org.neuraldeps.app.view.tour.TourBar;
import org.neuraldeps.app.view.tour.TourKeys;
import org.neuraldeps.ui.Messages;

/** Plays tours in the window: what was shown comes back when a person leaves. */
final class Tours {

    private final Explorer explorer;
    private final Restoring restoring;
    private final Documents documents;
    private final Presenting presenting;
    private final Playing playing;
    private final TourBar bar;
    private Before before;

    /** What somebody comes back to; without state and document where nothing was open. */
    private record Before(Presenting.Before window, Optional<ExplorerState> state, Optional<Autosaved> document) {}

    /**
     * @param explorer what is shown
     * @param restoring brings the steps back
     * @param documents the session, which is set aside meanwhile
     * @param presenting the window before a room
     * @param toggleTheme from light to dark, or back
     */
    Tours(Explorer explorer, Restoring restoring, Documents documents, Presenting presenting, Runnable toggleTheme) {
        this.explorer = explorer;
        this.restoring = restoring;
        this.documents = documents;
        this.presenting = presenting;
        this.playing = new Playing(explorer, restoring::begin);
        this.bar = new TourBar(playing, this::leave, toggleTheme);
        playing.shown().addListener((value, was, is) -> is.ifPresent(this::show));
    }

    /** Listens to the keys of the window. */
    void listen(Scene scene) {
        new TourKeys(playing, bar, this::leave).install(scene);
    }

    /** Plays the tour that comes with the program. */
    void takeBundled() {
        Tour tour = BundledTour.read();
        begin(tour, tour.title(), Optional.empty(), 0);
    }

    /**
     * Plays a tour.
     *
     * @param document what to call it in a sentence
     * @param folder where it lies
     * @param first the step to begin with, from 0
     */
    void begin(Tour tour, String document, Optional<Path> folder, int first) {
        if (!presenting.on().get()) {
            before = new Before(
                    presenting.now(), Optional.ofNullable(explorer.state().get()), documents.open());
        }
        playing.play(tour, document, folder, first);
    }

    private void show(PlayedStep now) {
        if (!isPlaying()) {
            documents.setAside(before.document());
            presenting.begin(bar.root(), before.window());
            bar.focus();
        }
        presenting.divide(now.step().view().layout());
    }

    /** Something could not be opened: the tour stays where it is. */
    void stay() {
        playing.stay();
    }

    /** Whether a tour is played. */
    boolean isPlaying() {
        return presenting.on().get();
    }

    /** Ends the tour; the window is as it was, and shows what it showed, if there was something. */
    void leave() {
        leave(() -> {});
    }

    /**
     * The same.
     *
     * @param then run when all is as it was
     */
    void leave(Runnable then) {
        if (!isPlaying()) {
            then.run();
            return;
        }
        playing.end();
        presenting.end();
        Runnable back = () -> {
            documents.setAside(Optional.empty());
            then.run();
        };
        before.state()
                .ifPresentOrElse(
                        state -> restoring.begin(
                                new Returning(Messages.text("tour.before"), state, Optional.empty(), Optional.empty()),
                                back),
                        back);
    }
}
