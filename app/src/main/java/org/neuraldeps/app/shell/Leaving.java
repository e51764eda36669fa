package org.neuraldeps.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.graph.GraphScope;
import org.neuraldeps.app.plate.snippet.Language;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.view.export.ExportMemory;
import org.neuraldeps.app.view.export.Exportable;
import org.neuraldeps.app.view.export.Exporting;
import org.neuraldeps.app.view.figure.LinkedFigure;
import org.neuraldeps.app.view.graph.GraphExport;
import org.neuraldeps.app.view.lab.LabExport;
import org.neuraldeps.app.view.page.PageExport;
import org.neuraldeps.app.view.settings.KeptSettings;
import org.neuraldeps.app.view.tasks.StatusView;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;

/** What leaves the window: figures, graphs and pages as files, and what is copied. */
final class Leaving {

    private final Services services;
    private final Stage stage;
    private final StatusView status;
    private final Supplier<Optional<Workspace>> workspace;
    private final GraphExport graphs;
    private final PageExport pages;
    private final Exporting exporting;

    /** @param workspace whose figures go along */
    Leaving(
            Services services,
            Stage stage,
            StatusView status,
            KeptSettings settings,
            Supplier<Optional<Workspace>> workspace) {
        this.services = services;
        this.stage = stage;
        this.status = status;
        this.workspace = workspace;
        this.graphs = new GraphExport(services.explorer(), services.tasks(), services.onFailure());
        this.pages = new PageExport(services.explorer(), services.tasks(), services.onFailure());
        this.exporting = new Exporting(
                services.tasks(),
                services.onFailure(),
                services.dialogs()::askSave,
                status::say,
                new ExportMemory(
                        services.preferences(), () -> settings.settings().get().hues()));
    }

    void askExport(LinkedFigure<?> figure) {
        if (saysThatNothingIsWrittenYet()) {
            return;
        }
        List<Exportable> others = workspace.get().stream()
                .flatMap(Workspace::shown)
                .filter(other -> other != figure)
                .flatMap(other -> exportable(other).stream())
                .toList();
        exportable(figure)
                .ifPresent(meant -> exporting.ask(
                        Stream.concat(Stream.of(meant), others.stream()).toList(), stage));
    }

    /** A figure of a lab. */
    void askExport(LabExport figure, Window owner) {
        Categories categories = services.explorer().data().get().dataset().categories();
        exporting.ask(List.of(new Exportable(figure.kind(), figure.state(), categories, figure.drawing())), owner);
    }

    /** Until all rows have been read nothing leaves the window. */
    private boolean saysThatNothingIsWrittenYet() {
        Explorer.Shown shown = services.explorer().shown().get();
        boolean isEstimate = shown != null && shown.data().estimate().isPresent();
        if (isEstimate) {
            status.say(Messages.text("estimate.export"));
        }
        return isEstimate;
    }

    void askExportGraph(GraphScope scope) {
        if (saysThatNothingIsWrittenYet()) {
            return;
        }
        services.dialogs()
                .askSaveGraph(stage, graphs.suggestedName(scope))
                .ifPresent(file -> graphs.write(scope, file, written -> status.say(written.words())));
    }

    /** A tour as a page. */
    void askExportTour(Tour tour) {
        String title = tour.title().isBlank() ? "tour" : tour.title();
        services.dialogs()
                .askSavePage(stage, FileNames.of(title) + ".html")
                .ifPresent(file -> pages.write(
                        tour, file, written -> status.say(Messages.text("page.done", written.toAbsolutePath()))));
    }

    void askExportPage() {
        if (saysThatNothingIsWrittenYet()) {
            return;
        }
        services.dialogs()
                .askSavePage(stage, pages.suggestedName())
                .ifPresent(file ->
                        pages.write(file, written -> status.say(Messages.text("page.done", written.toAbsolutePath()))));
    }

    void copyPicture(LinkedFigure<?> figure) {
        saysThatNothingIsWrittenYet();
        exportable(figure).ifPresent(exporting::copyPicture);
    }

    void copyNumbers(LinkedFigure<?> figure, NumbersFormat format) {
        saysThatNothingIsWrittenYet();
        exportable(figure).ifPresent(exported -> exporting.copyNumbers(exported, format));
    }

    void copyCommand(LinkedFigure<?> figure) {
        exportable(figure).ifPresent(exporting::copyCommand);
    }

    /** Only one target is a program; of rows that are still being read there is none. */
    void copySnippet(LinkedFigure<?> figure, Language language) {
        if (figure.kind().showsSeveral() || figure.kind().showsAll()) {
            status.say(Messages.text("export.snippet.several"));
        } else if (!saysThatNothingIsWrittenYet()) {
            Explorer.Shown shown = services.explorer().shown().get();
            exportable(figure).ifPresent(exported -> exporting.copySnippet(exported, shown.data(), language));
        }
    }

    private Optional<Exportable> exportable(LinkedFigure<?> figure) {
        Explorer.Shown shown = services.explorer().shown().get();
        return figure.drawing()
                .map(drawing -> new Exportable(
                        figure.kind(), shown.state(), shown.data().dataset().categories(), drawing));
    }
}
