package org.neuraldeps.app.view.session;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neuraldeps.app.session.Autosave;
import org.neuraldeps.app.session.Autosaved;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/**
 * Saves what is shown without being asked, a little after it has changed: while something moves all the time, every so often
 * rather than never. Interface thread only.
 */
public final class Autosaving {

    /** Runs something a little later; a test decides when. */
    public interface Delay {
        /** Runs it once, on the interface thread. */
        void run(Runnable later);
    }

    private final Autosave place;
    private final LatestOnly writes;
    private final Delay delay;
    private final Consumer<Failure> onFailure;
    private boolean isDue;
    private boolean isOver;
    private boolean hasFailed;

    /**
     * @param place where to
     * @param tasks writes
     * @param delay how long to wait
     * @param onFailure told the first time that it cannot be done, and again only after it could
     */
    public Autosaving(Autosave place, Tasks tasks, Delay delay, Consumer<Failure> onFailure) {
        this.place = place;
        this.writes = new LatestOnly(tasks);
        this.delay = delay;
        this.onFailure = onFailure;
    }

    /**
     * Something has changed.
     *
     * @param what asked when it is written
     */
    public void changed(Supplier<Autosaved> what) {
        if (!isDue) {
            isDue = true;
            delay.run(() -> due(what));
        }
    }

    private void due(Supplier<Autosaved> what) {
        isDue = false;
        if (!isOver) {
            write(what.get());
        }
    }

    private void write(Autosaved now) {
        Request<Boolean> request =
                new Request<>(Messages.text("task.autosave"), Lane.BACKGROUND, (progress, workers) -> {
                    place.write(now);
                    return true;
                });
        writes.submit(request, new Outcome<Boolean>() {
            @Override
            public void done(Boolean written) {
                hasFailed = false;
            }

            @Override
            public void failed(Failure failure, Optional<Boolean> part) {
                tellOnce(failure);
            }
        });
    }

    private void tellOnce(Failure failure) {
        if (!hasFailed && !failure.isCancelled()) {
            hasFailed = true;
            onFailure.accept(failure);
        }
    }

    /** The program ends as it should: nothing is left behind. */
    public void end() {
        isOver = true;
        writes.stop();
        place.end();
    }
}
