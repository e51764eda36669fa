package org.neuraldeps.app.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A tour as a page that moves: its words, back and next, and λ live in between. */
public final class TourPage {

    private TourPage() {}

    /**
     * Opens the data of every step, each once, and makes the page. A step shows what its view shows: one figure where that fills the
     * window, those of all panes otherwise.
     *
     * @param tour has at least one step
     * @param open opens data; what it finds may have its columns in another order
     * @param workers solve several targets side by side
     * @param progress is told how far it is, and asked whether to go on
     * @throws org.neuraldeps.solver.data.DataException if data cannot be opened, or have no category of the tour
     */
    public static InteractivePage of(
            Tour tour, Function<DataRequest, OpenedDataset> open, Workers workers, Progress progress) {
        Map<DataRequest, OpenedDataset> opened = new LinkedHashMap<>();
        List<PageStep> steps = new ArrayList<>();
        for (TourStep step : tour.steps()) {
            progress.checkCancelled();
            steps.add(step(step, opened.computeIfAbsent(step.view().state().data(), open)));
        }
        return InteractivePage.of(tour.title().isEmpty() ? "A tour" : tour.title(), steps, workers, progress);
    }

    private static PageStep step(TourStep step, OpenedDataset data) {
        Session view = step.view();
        List<Pane> panes = view.layout().maximised().map(List::of).orElseGet(() -> List.of(Pane.values()));
        return new PageStep(data, view.state().in(data.dataset().categories()), step.heading(), step.words(), panes);
    }
}
