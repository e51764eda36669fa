package org.neuraldeps.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.neuraldeps.app.session.Autosaved;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.Leftover;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.view.session.Autosaving;
import org.neuraldeps.app.view.session.RescueDialog;
import org.neuraldeps.app.view.session.Restoring;
import org.neuraldeps.ui.Messages;

/** Keeps what is shown safe from a kill of the program, and offers what an earlier one lost. */
final class Rescue {

    /** Nobody minds losing so little, and a disk does not mind so few writes. */
    private static final Duration EVERY = Duration.seconds(2);

    private final Services services;
    private final Stage stage;
    private final Documents documents;
    private final Restoring restoring;
    private final Autosaving autosaving;

    Rescue(Services services, Stage stage, Documents documents, Restoring restoring, Autosaves autosaves) {
        this.services = services;
        this.stage = stage;
        this.documents = documents;
        this.restoring = restoring;
        this.autosaving = new Autosaving(autosaves.own(), services.tasks(), Rescue::later, services.onFailure());
        services.explorer().state().addListener((value, before, now) -> autosaving.changed(documents::autosaved));
        documents.session().file().addListener((value, before, now) -> autosaving.changed(documents::autosaved));
        offer(autosaves);
    }

    private static void later(Runnable action) {
        PauseTransition pause = new PauseTransition(EVERY);
        pause.setOnFinished(event -> action.run());
        pause.play();
    }

    private void offer(Autosaves autosaves) {
        begin(new Request<>(
                Messages.text("task.leftovers"), Lane.INTERACTIVE, (progress, workers) -> autosaves.left()));
    }

    private void begin(Request<List<Leftover>> request) {
        services.tasks().begin(request, new Outcome<List<Leftover>>() {
            @Override
            public void done(List<Leftover> left) {
                if (!left.isEmpty()) {
                    // Those that are not asked about are for the next start of any program.
                    left.stream().skip(1).forEach(Leftover::keep);
                    RescueDialog.ask(left, stage, answer -> answered(left.get(0), answer));
                }
            }

            @Override
            public void failed(Failure failure, Optional<List<Leftover>> part) {
                services.onFailure().accept(failure);
            }
        });
    }

    private void answered(Leftover left, RescueDialog.Answer answer) {
        switch (answer) {
            case RESTORE -> restore(left);
            case DISCARD -> discard(left);
            case LATER -> left.keep();
        }
    }

    /** It is let go only when it is shown; until then it is there for the next start. */
    private void restore(Leftover left) {
        Autosaved saved = left.saved();
        Returning wanted = new Returning(
                Messages.text("rescue.document"),
                saved.session().state(),
                saved.session().hashes(),
                Optional.empty());
        restoring.begin(wanted, () -> {
            documents.divide(saved.session().layout());
            documents.session().rescued(saved.savedAs());
            discard(left);
        });
    }

    private void discard(Leftover left) {
        Request<List<Leftover>> request =
                new Request<>(Messages.text("task.leftovers"), Lane.BACKGROUND, (progress, workers) -> {
                    left.discard();
                    return List.of();
                });
        begin(request);
    }

    /** The program ends as it should. */
    void end() {
        autosaving.end();
    }
}
