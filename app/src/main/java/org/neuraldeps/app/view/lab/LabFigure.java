package org.neuraldeps.app.view.lab;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.ui.Messages;

/**
 * A figure of a lab's result, as large as its place; pointing at a category lights it up in the main window, too.
 *
 * @param <S> what it draws from
 */
final class LabFigure<S> {

    /** What is drawn. */
    private record Drawn<S>(FigureKind<S> kind, Sketch<S> sketch, S scene, OpenedDataset data, ExplorerState state) {}

    private final LabTools tools;
    private final FigureCanvas canvas = new FigureCanvas();
    // Held here so that the weak listeners live exactly as long as the figure does.
    private final ChangeListener<Object> refresh = (value, before, now) -> canvas.refresh();
    private Optional<Drawn<S>> drawn = Optional.empty();

    /** @param id of its node */
    LabFigure(String id, LabTools tools) {
        this.tools = tools;
        canvas.setId(id);
        canvas.show(this::onScreen);
        canvas.setSpoken(() -> drawn.map(shown -> Messages.text(
                        "labs.figure.spoken",
                        shown.kind().title(),
                        canvas.figure().map(Figure::title).orElse("")))
                .orElse(""));
        Pointing pointing = new Pointing(tools.explorer());
        canvas.setOnHovered(pointing::hover);
        tools.explorer().hovered().addListener(new WeakChangeListener<>(refresh));
        tools.style().addListener(new WeakChangeListener<>(refresh));
    }

    /** The node to show. */
    FigureCanvas canvas() {
        return canvas;
    }

    /**
     * Shows a result from now on.
     *
     * @param data what it was computed from
     * @param state what it is drawn of besides
     */
    void show(FigureKind<S> kind, S scene, OpenedDataset data, ExplorerState state) {
        Sketch<S> sketch = drawn.filter(before -> before.kind().equals(kind))
                .map(Drawn::sketch)
                .orElseGet(kind::sketch);
        drawn = Optional.of(new Drawn<>(kind, sketch, scene, data, state));
        canvas.refresh();
    }

    /** Shows nothing any more. */
    void clear() {
        drawn = Optional.empty();
        canvas.refresh();
    }

    /** What is shown, to be written; empty for nothing. */
    Optional<LabExport> export() {
        return drawn.map(shown -> new LabExport(
                shown.kind(), shown.state(), style -> request(shown, style).draw(shown.scene(), shown.data())));
    }

    private static <S> PlateRequest<S> request(Drawn<S> shown, FigureStyle style) {
        return new PlateRequest<>(shown.kind(), shown.state(), style);
    }

    private Figure onScreen(double width, double height, Quality quality) {
        Explorer explorer = tools.explorer();
        if (drawn.isEmpty()) {
            return new Figure(width, height, List.of(), List.of(), List.of(), "");
        }
        Highlight highlight = new Highlight(
                explorer.hovered().get(), drawn.get().state().pins().columns());
        return drawn.get()
                .sketch()
                .draw(
                        drawn.get().scene(),
                        drawn.get().state(),
                        tools.style().getValue().of(width, height, highlight));
    }
}
