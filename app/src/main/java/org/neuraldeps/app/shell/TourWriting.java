package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.given.Given;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.tour.BundledTour;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.view.session.Restoring;
import org.neuraldeps.app.view.session.SaveChangesDialog;
import org.neuraldeps.app.view.tour.TourActions;
import org.neuraldeps.app.view.tour.TourDraft;
import org.neuraldeps.app.view.tour.TourWindow;
import org.neuraldeps.ui.Messages;

/** The tour that a person writes: opened, shown in a window of its steps, played, saved; never lost without a question. */
final class TourWriting {

    private final Services services;
    private final Stage stage;
    private final Documents documents;
    private final Restoring restoring;
    private final Tours tours;
    private final Consumer<Path> saved;
    private final TourDraft draft;
    private final TourWindow window;

    /**
     * @param services what the window stands on
     * @param results where the contents of data are told
     * @param stage the window
     * @param documents divides the window
     * @param restoring brings a step's view back
     * @param tours plays
     * @param saved told of every file that was saved
     */
    TourWriting(
            Services services,
            Results results,
            Stage stage,
            Documents documents,
            Restoring restoring,
            Tours tours,
            Consumer<Path> saved) {
        this.services = services;
        this.stage = stage;
        this.documents = documents;
        this.restoring = restoring;
        this.tours = tours;
        this.saved = saved;
        this.draft = new TourDraft(results, services.tasks(), services.onFailure());
        this.window = new TourWindow(
                draft,
                new TourActions(
                        this::shown,
                        documents::layout,
                        this::look,
                        this::play,
                        () -> save(() -> {}),
                        () -> saveAs(() -> {})),
                stage);
    }

    TourDraft draft() {
        return draft;
    }

    private Optional<Explorer.Shown> shown() {
        return Optional.ofNullable(services.explorer().shown().get());
    }

    /** Adds what is shown as a step, to be told of in the window of steps. */
    void add() {
        window.add();
    }

    /** The window of steps. */
    void show() {
        window.show();
    }

    /** Plays the tour from its beginning. */
    void play() {
        play(0);
    }

    private void play(int step) {
        if (!draft.tour().get().steps().isEmpty()) {
            tours.begin(draft.tour().get(), name(), folder(), step);
        }
    }

    /** Opens a tour of a file and plays it. */
    void open(Given.Toured given) {
        unlessLost(() -> {
            draft.open(given.tour(), Optional.of(given.file()));
            play(0);
        });
    }

    /** Begins a tour without steps. */
    void begin() {
        unlessLost(() -> {
            draft.open(Tour.EMPTY, Optional.empty());
            window.show();
        });
    }

    /** Goes on with a copy of the tour that comes with the program. */
    void beginWithBundled() {
        unlessLost(() -> {
            draft.open(BundledTour.read(), Optional.empty());
            window.show();
        });
    }

    private String name() {
        return draft.file().get().map(file -> file.getFileName().toString()).orElse(Messages.text("tour.unsaved"));
    }

    private Optional<Path> folder() {
        return draft.file().get().map(file -> file.toAbsolutePath().getParent());
    }

    /** Shows a step as it will be, but for the size of letters. */
    private void look(int step) {
        Session view = draft.tour().get().steps().get(step).view();
        restoring.begin(
                new Returning(name(), view.state(), view.hashes(), folder()), () -> documents.divide(view.layout()));
    }

    private void save(Runnable then) {
        draft.file().get().ifPresentOrElse(file -> write(file, then), () -> saveAs(then));
    }

    private void saveAs(Runnable then) {
        String title = draft.tour().get().title().isBlank()
                ? "tour"
                : draft.tour().get().title();
        String suggested = draft.file()
                .get()
                .map(file -> file.getFileName().toString())
                .orElse(FileNames.of(title) + "." + TourFile.EXTENSION);
        services.dialogs().askSaveTour(stage, suggested).ifPresent(file -> write(file, then));
    }

    private void write(Path file, Runnable then) {
        draft.save(file, written -> {
            saved.accept(written);
            then.run();
        });
    }

    /** Saves it, into its file or after a question. */
    void save() {
        save(() -> {});
    }

    /** Asks where to save it. */
    void saveAs() {
        saveAs(() -> {});
    }

    /**
     * Does what would lose changes, after a question where there are some.
     *
     * @param then done once they are saved, or nobody wants them
     */
    void unlessLost(Runnable then) {
        if (draft.changed().get() && !draft.tour().get().steps().isEmpty()) {
            SaveChangesDialog.ask(
                    Messages.text("tour.saveChanges", name()),
                    Messages.text("tour.discard"),
                    stage,
                    () -> save(then),
                    then);
        } else {
            then.run();
        }
    }
}
