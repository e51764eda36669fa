package org.neuraldeps.app.shell;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.figure.LinkedFigure;
import org.neuraldeps.ui.Messages;

/** The menu of a figure: what can be done with the category under the pointer, and what can be taken out of the figure. */
final class FigureMenu {

    private final LinkedFigure<?> figure;
    private final Explorer explorer;
    private final MenuItem target = new MenuItem();
    private final MenuItem pin = new MenuItem();
    private final SeparatorMenuItem line = new SeparatorMenuItem();
    private final ContextMenu menu = new ContextMenu(target, pin, line);
    private final BooleanProperty drawn = new SimpleBooleanProperty();

    private FigureMenu(LinkedFigure<?> figure, MainWindow window) {
        this.figure = figure;
        this.explorer = window.services().explorer();
        menu.setId("figure-menu");
        target.setId("figure-menu-target");
        target.setMnemonicParsing(false);
        pin.setId("figure-menu-pin");
        pin.setMnemonicParsing(false);
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
        OptionalInt category =
                event.isKeyboardTrigger() ? OptionalInt.empty() : canvas.categoryAt(event.getX(), event.getY());
        drawn.set(figure.drawing().isPresent());
        category.ifPresent(this::name);
        target.setVisible(category.isPresent());
        pin.setVisible(category.isPresent());
        line.setVisible(category.isPresent());
        menu.show(canvas, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void name(int category) {
        ExplorerState state = explorer.state().get();
        Pointing pointing = new Pointing(explorer);
        String label = explorer.data().get().dataset().categories().label(category);
        target.setText(Messages.text("figure.menu.target", label));
        target.setDisable(state.target() == category);
        target.setOnAction(event -> pointing.target(category));
        pin.setText(Messages.text(state.pins().contains(category) ? "figure.menu.unpin" : "figure.menu.pin", label));
        pin.setOnAction(event -> pointing.pin(category));
    }
}
