package org.neuraldeps.app.view.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** Writes sessions in the background, one after the other. */
final class SessionWriter {

    private final LatestOnly writes;
    private final Consumer<Failure> onFailure;

    SessionWriter(Tasks tasks, Consumer<Failure> onFailure) {
        this.writes = new LatestOnly(tasks);
        this.onFailure = onFailure;
    }

    /** @param done told when the file is there */
    void write(Session session, Path file, Consumer<Path> done) {
        Request<Path> request =
                new Request<>(Messages.text("task.save", file.getFileName()), Lane.INTERACTIVE, (progress, workers) -> {
                    SessionFile.write(session, file);
                    return file;
                });
        writes.submit(request, new Outcome<Path>() {
            @Override
            public void done(Path written) {
                done.accept(written);
            }

            @Override
            public void failed(Failure failure, Optional<Path> part) {
                onFailure.accept(failure);
            }
        });
    }
}
