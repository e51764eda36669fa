package org.neuraldeps.app.shell;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.figure.LinkedFigure;

/** The menu of a figure: what can be done with the category under the pointer, and what can be taken out of the figure. */
final class FigureMenu {

    private final LinkedFigure<?> figure;
    private final CategoryItems items;
    private final SeparatorMenuItem line = new SeparatorMenuItem();
    private final ContextMenu menu = new ContextMenu();
    private final BooleanProperty drawn = new SimpleBooleanProperty();

    private FigureMenu(LinkedFigure<?> figure, MainWindow window) {
        this.figure = figure;
        this.items = new CategoryItems("figure-menu", window);
        menu.setId("figure-menu");
        menu.getItems().setAll(items.list());
        menu.getItems().add(line);
        FigureCommands commands = new FigureCommands(window, () -> Optional.of(figure), drawn);
        menu.getItems().add(commands.export("export", "").item());
        commands.copies("").forEach(command -> menu.getItems().add(command.item()));
    }

    /** Gives a figure its menu, once and for all. */
    static void install(LinkedFigure<?> figure, MainWindow window) {
        FigureMenu made = new FigureMenu(figure, window);
        figure.canvas().setOnContextMenuRequested(made::show);
    }

    private void show(ContextMenuEvent event) {
        FigureCanvas canvas = figure.canvas();
        // With the keyboard the place is that of the whole figure.
        Optional<HitRegion> region =
                event.isKeyboardTrigger() ? Optional.empty() : canvas.regionAt(event.getX(), event.getY());
        OptionalInt category = region.map(HitRegion::about).orElse(OptionalInt.empty());
        drawn.set(figure.drawing().isPresent());
        items.about(category, region.map(HitRegion::predicts).orElse(OptionalInt.empty()));
        line.setVisible(category.isPresent());
        menu.show(canvas, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
