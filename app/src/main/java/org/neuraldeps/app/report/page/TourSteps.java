package org.neuraldeps.app.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.session.Difference;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** A tour as a page: its steps, each with its words. */
public final class TourSteps {

    private final Function<DataRequest, OpenedDataset> opener;
    private final Progress progress;
    private final Map<DataRequest, OpenedDataset> opened = new HashMap<>();
    private final Map<OpenedDataset, DataHashes> hashes = new HashMap<>();

    private TourSteps(Function<DataRequest, OpenedDataset> opener, Progress progress) {
        this.opener = opener;
        this.progress = progress;
    }

    /** What the page of a tour is called. */
    public static String title(Tour tour) {
        return tour.title().isEmpty() ? "A tour" : tour.title();
    }

    /**
     * Opens the data of a tour, each once, and makes sure that they are those it was made from. A step shows what its view shows: one
     * figure where that fills the window, those of all panes otherwise.
     *
     * @param tour one with steps
     * @param open opens what a request names
     * @throws DataException if data are gone, hold something else, or lack a category of a step
     */
    public static List<PageStep> of(Tour tour, Function<DataRequest, OpenedDataset> open, Progress progress) {
        TourSteps steps = new TourSteps(open, progress);
        List<PageStep> page = new ArrayList<>();
        tour.steps().forEach(step -> page.add(steps.step(step)));
        return page;
    }

    private PageStep step(TourStep step) {
        Session view = step.view();
        OpenedDataset data = opened.computeIfAbsent(view.state().data(), opener);
        view.hashes().ifPresent(then -> requireSame(then, data));
        List<Pane> panes = view.layout().maximised().map(List::of).orElseGet(() -> List.of(Pane.values()));
        return new PageStep(data, view.state().in(data.dataset().categories()), step.heading(), step.words(), panes);
    }

    private void requireSame(DataHashes then, OpenedDataset data) {
        DataHashes now = hashes.computeIfAbsent(data, of -> DataHashes.of(of.found(), progress));
        List<Difference> differences = Difference.between(then, now, data.found());
        if (!differences.isEmpty()) {
            Difference first = differences.get(0);
            throw new DataException(
                    first.name(),
                    switch (first.kind()) {
                        case CHANGED -> "does not hold what it held when the tour was made";
                        case GONE -> "has gone; the tour was made with it";
                        case ADDED -> "was not there when the tour was made";
                    },
                    "give the data that it was made from, or open the tour in the window and save it anew");
        }
    }
}
