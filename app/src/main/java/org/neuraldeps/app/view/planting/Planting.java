package org.neuraldeps.app.view.planting;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.stage.Window;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Job;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.ui.Messages;

/** Plants networks in the background, writes them, and has them opened. */
public final class Planting {

    private final Tasks tasks;
    private final Consumer<Failure> onFailure;
    private final BiFunction<Window, String, Optional<Path>> chooser;
    private final Consumer<Path> open;
    private PlantingEntry last = PlantingEntry.usual();
    private Optional<Job<Path>> job = Optional.empty();

    /**
     * @param tasks plants and writes
     * @param onFailure told of faults
     * @param chooser asks for a new folder, of a suggested name
     * @param open opens the file of logits
     */
    public Planting(
            Tasks tasks,
            Consumer<Failure> onFailure,
            BiFunction<Window, String, Optional<Path>> chooser,
            Consumer<Path> open) {
        this.tasks = tasks;
        this.onFailure = onFailure;
        this.chooser = chooser;
        this.open = open;
    }

    /** Asks over a window. */
    public void ask(Window owner) {
        new PlantingDialog(this).show(owner);
    }

    /** What was planted last, or the usual. */
    PlantingEntry last() {
        return last;
    }

    Path suggestedFolder() {
        return Path.of(System.getProperty("user.home", "."), Messages.text("planting.suggested"));
    }

    Optional<Path> chooseFolder(Window owner) {
        return chooser.apply(owner, Messages.text("planting.suggested"));
    }

    /**
     * Plants, writes and opens.
     *
     * @param entry what is remembered for the next time
     * @param progress told how far it is; negative where that cannot be told
     * @param done called before it is opened
     * @param failed told why there is none
     */
    void begin(
            PlantingEntry entry,
            PlantingSettings settings,
            Path folder,
            DoubleConsumer progress,
            Runnable done,
            Consumer<Failure> failed) {
        last = entry;
        PlantNetwork need = new PlantNetwork(settings, folder);
        Request<Path> request = new Request<>(
                need.title(), Lane.INTERACTIVE, (told, workers) -> need.compute(Optional.empty(), told, workers));
        job = Optional.of(tasks.begin(request, new Outcome<>() {
            @Override
            public void progress(double fraction, String step) {
                progress.accept(fraction);
            }

            @Override
            public void done(Path logits) {
                job = Optional.empty();
                done.run();
                open.accept(logits);
            }

            @Override
            public void failed(Failure failure, Optional<Path> part) {
                job = Optional.empty();
                failed.accept(failure);
            }
        }));
    }

    /** Nobody waits any longer. */
    void cancel() {
        job.ifPresent(Job::cancel);
    }

    /** Shows a failure that is nobody's mistake. */
    void failed(Failure failure) {
        onFailure.accept(failure);
    }
}
