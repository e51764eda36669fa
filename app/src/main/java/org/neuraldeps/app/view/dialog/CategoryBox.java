package org.neuraldeps.app.view.dialog;

import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.Messages;

/** A combo box with a search field; it finds a category by name, index, WordNet id or synonym. */
public final class CategoryBox extends SearchableComboBox<Category> {

    private static final int ROWS = 14;

    /** What JavaFX's combo box looks for to know how many rows to measure for its width. */
    private static final String ROWS_TO_MEASURE = "comboBoxRowsToMeasureWidth";

    /** A box without categories. */
    public CategoryBox() {
        setConverter(new Wording<>(CategoryBox::spelling));
        setVisibleRowCount(ROWS);
        setPlaceholder(new Label(Messages.text("categories.none")));
        skinProperty().addListener((value, before, now) -> measureFewRows());
        leaveCommandsAlone();
    }

    /** Measuring every row of a vocabulary takes seconds; the box inside this one is what measures. */
    private void measureFewRows() {
        for (Node inside : getChildrenUnmodifiable()) {
            if (inside instanceof ComboBox<?> box) {
                box.getProperties().put(ROWS_TO_MEASURE, ROWS);
            }
        }
    }

    /** The list opens at every key that its skin sees, so that skin must not see those that are a command's. */
    private void leaveCommandsAlone() {
        EventDispatcher own = getEventDispatcher();
        setEventDispatcher((event, tail) -> isCommand(event) ? event : own.dispatchEvent(event, tail));
    }

    private static boolean isCommand(Event event) {
        return event instanceof KeyEvent key
                && (key.isShortcutDown() || key.getCode().isFunctionKey() || (key.isAltDown() && !isOpening(key)));
    }

    private static boolean isOpening(KeyEvent key) {
        return key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP;
    }

    /** Everything a person may search for stands in the text of the item. */
    private static String spelling(Category category) {
        String id = category.wnid().isEmpty() ? "" : "  ·  " + category.wnid();
        return category.name() + "  ·  " + category.index() + id;
    }
}
