package org.neuraldeps.app.view.canvas;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pointing;

/** A figure that is linked with all other views: it follows the explorer, and pointing at it changes the explorer. */
public final class LinkedFigure {

    private static final double FONT_SIZE = 8.5;

    private final Explorer explorer;
    private final ObservableValue<Palette> palette;
    private final FigureDrawing drawing;
    private final String name;
    private final FigureCanvas canvas = new FigureCanvas();

    /**
     * @param name for files and tests, such as "star"
     * @param explorer what is shown
     * @param palette the colours of the window
     * @param drawing makes the figure
     */
    public LinkedFigure(String name, Explorer explorer, ObservableValue<Palette> palette, FigureDrawing drawing) {
        this.name = name;
        this.explorer = explorer;
        this.palette = palette;
        this.drawing = drawing;
        canvas.setId("figure-" + name);
        canvas.show(this::onScreen);
        point();
        explorer.picture().addListener((value, before, now) -> canvas.refresh());
        explorer.radial().addListener((value, before, now) -> canvas.refresh());
        explorer.state().addListener((value, before, now) -> canvas.refresh());
        explorer.hovered().addListener((value, before, now) -> canvas.refresh());
        palette.addListener((value, before, now) -> canvas.refresh());
    }

    private void point() {
        Pointing pointing = new Pointing(explorer);
        canvas.setOnHovered(pointing::hover);
        canvas.setOnClicked(category -> pointing.click(category, 1));
        canvas.setOnDoubleClicked(category -> pointing.click(category, 2));
    }

    /** The node to show. */
    public FigureCanvas canvas() {
        return canvas;
    }

    /** A name for files, such as "star". */
    public String name() {
        return name;
    }

    /** The figure as it goes into a file: light, in the size of the screen, pins lit but nothing hovered. */
    public Optional<Figure> forFile() {
        double width = canvas.getWidth() / FigureCanvas.PIXELS_PER_POINT;
        double height = canvas.getHeight() / FigureCanvas.PIXELS_PER_POINT;
        Highlight pins = new Highlight(java.util.OptionalInt.empty(), pinned());
        return drawing.draw(new FigureStyle(Palette.LIGHT, width, height, FONT_SIZE, pins));
    }

    private Figure onScreen(double width, double height) {
        Highlight highlight = new Highlight(explorer.hovered().get(), pinned());
        FigureStyle style = new FigureStyle(palette.getValue(), width, height, FONT_SIZE, highlight);
        return drawing.draw(style).orElseGet(() -> new Figure(width, height, List.of(), List.of(), List.of(), ""));
    }

    private java.util.Set<Integer> pinned() {
        ExplorerState state = explorer.state().get();
        return state == null ? java.util.Set.of() : state.pinned();
    }
}
