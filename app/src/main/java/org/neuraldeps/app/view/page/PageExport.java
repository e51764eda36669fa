package org.neuraldeps.app.view.page;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.report.page.InteractivePage;
import org.neuraldeps.app.report.page.TargetSteps;
import org.neuraldeps.app.report.page.TourSteps;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.app.task.Work;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.ui.Messages;

/** Freezes the state as it is now, and solves and writes its page in the background. */
public final class PageExport {

    private static final String SUFFIX = ".html";

    private final Explorer explorer;
    private final Tasks tasks;
    private final Consumer<Failure> onFailure;

    /**
     * @param explorer whose state and data are taken
     * @param tasks solves and writes
     * @param onFailure told of what could not be written
     */
    public PageExport(Explorer explorer, Tasks tasks, Consumer<Failure> onFailure) {
        this.explorer = explorer;
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /** A name for the file: "page-macaw.html". */
    public String suggestedName() {
        String target = explorer.state().get().problem().target().name();
        String plain = ("page-" + target).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("-$", "") + SUFFIX;
    }

    private static Path named(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + SUFFIX);
    }

    /**
     * Writes the target that is shown, at its λ, and the other targets of the figures of several, as one page; a name without
     * extension gets one. A cancel leaves what was there.
     *
     * @param written told the file once it is whole
     */
    public void write(Path file, Consumer<Path> written) {
        Path named = named(file);
        OpenedDataset data = explorer.data().get();
        ExplorerState state = explorer.state().get();
        begin(
                named,
                (progress, workers) -> InteractivePage.of(
                        InteractivePage.title(data), TargetSteps.of(data, state, progress), workers, progress),
                written);
    }

    /**
     * Writes a tour as one page; its data are opened anew, from where the tour says. A cancel leaves what was there.
     *
     * @param written told the file once it is whole
     */
    public void write(Tour tour, Path file, Consumer<Path> written) {
        begin(
                named(file),
                (progress, workers) -> InteractivePage.of(
                        TourSteps.title(tour),
                        TourSteps.of(tour, request -> FoundData.of(request).open(progress, workers), progress),
                        workers,
                        progress),
                written);
    }

    private void begin(Path named, Work<InteractivePage> making, Consumer<Path> written) {
        Request<Path> request =
                new Request<>(Messages.text("task.page", named.getFileName()), Lane.BACKGROUND, (progress, workers) -> {
                    InteractivePage page = making.compute(progress, workers);
                    progress.checkCancelled();
                    page.write(named);
                    return named;
                });
        tasks.begin(request, new Outcome<>() {
            @Override
            public void done(Path value) {
                written.accept(value);
            }

            @Override
            public void failed(Failure failure, Optional<Path> part) {
                if (!failure.isCancelled()) {
                    onFailure.accept(failure);
                }
            }
        });
    }
}
