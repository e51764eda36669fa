package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.session.Autosaved;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.view.session.SaveChangesDialog;
import org.neuraldeps.app.view.session.SessionModel;
import org.neuraldeps.ui.Messages;

/** The session of the window: saving it, and what the window is called after it. */
final class Documents {

    private final Services services;
    private final Stage stage;
    private final SessionModel session;
    private final Supplier<Optional<Workspace>> workspace;
    private final Consumer<Path> saved;
    private Optional<Autosaved> aside = Optional.empty();
    private Consumer<Runnable> beforeClosing = Runnable::run;

    /**
     * @param services what the window stands on
     * @param results where the contents of data are told
     * @param stage the window
     * @param workspace what is divided, once data are open
     * @param saved told of every file that was saved
     */
    Documents(
            Services services,
            Results results,
            Stage stage,
            Supplier<Optional<Workspace>> workspace,
            Consumer<Path> saved) {
        this.services = services;
        this.stage = stage;
        this.workspace = workspace;
        this.saved = saved;
        this.session = new SessionModel(services.explorer(), results, services.tasks(), services.onFailure());
        session.file().addListener(value -> entitle());
        session.changed().addListener(value -> entitle());
        services.explorer().shown().addListener(value -> entitle());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        entitle();
    }

    SessionModel session() {
        return session;
    }

    /** Saves into the session's file, or asks for one where it has none. */
    void save() {
        session.file().get().ifPresentOrElse(this::write, this::saveAs);
    }

    /** Asks where to save. */
    void saveAs() {
        services.dialogs().askSaveSession(stage, suggestedName()).ifPresent(this::write);
    }

    private String suggestedName() {
        return session.file()
                .get()
                .map(file -> file.getFileName().toString())
                .orElseGet(() -> FileNames.of(services.explorer()
                                .state()
                                .get()
                                .problem()
                                .target()
                                .name())
                        + "." + SessionFile.EXTENSION);
    }

    private void write(Path file) {
        session.save(file, layout(), saved);
    }

    /** How the window is divided now. */
    Layout layout() {
        return workspace.get().map(Workspace::layout).orElse(Layout.AS_IT_IS);
    }

    /** Closes the window, after a question where a session has changes that are not saved. */
    void close() {
        beforeClosing.accept(this::closeNow);
    }

    private void closeNow() {
        if (session.changed().get()) {
            Path file = session.file().get().orElseThrow();
            SaveChangesDialog.ask(
                    Messages.text("session.saveChanges", file.getFileName()),
                    Messages.text("session.discard"),
                    stage,
                    () -> saveAndClose(file),
                    stage::close);
        } else {
            stage.close();
        }
    }

    /** Where it cannot be saved, which is said, the window stays. */
    private void saveAndClose(Path file) {
        session.save(file, layout(), written -> stage.close());
    }

    /** Told of a person who closes the window; runs what is given when it may be closed. */
    void setBeforeClosing(Consumer<Runnable> listener) {
        beforeClosing = listener;
    }

    /** What would be lost if the program were killed now; data are open. */
    Autosaved autosaved() {
        return aside.orElseGet(this::shown);
    }

    private Autosaved shown() {
        return new Autosaved(session.now(layout()), session.file().get());
    }

    /** What a person works on now, if anything is open. */
    Optional<Autosaved> open() {
        return services.explorer().data().get() == null ? Optional.empty() : Optional.of(shown());
    }

    /**
     * Keeps something safe from a kill in place of what is shown, which nobody works on.
     *
     * @param work empty when what is shown is worked on again
     */
    void setAside(Optional<Autosaved> work) {
        aside = work;
    }

    /** Divides the window as a session says. */
    void divide(Layout layout) {
        workspace.get().ifPresent(shown -> shown.divide(layout));
    }

    private void entitle() {
        if (services.explorer().data().get() == null) {
            stage.setTitle(Messages.text("app.name"));
            return;
        }
        String data = services.explorer().data().get().found().displayName();
        stage.setTitle(session.file()
                .get()
                .map(file -> Messages.text("app.title.session", marked(file), data))
                .orElseGet(() -> Messages.text("app.title", data)));
    }

    private String marked(Path file) {
        String name = file.getFileName().toString();
        return session.changed().get() ? Messages.text("app.title.changed", name) : name;
    }
}
