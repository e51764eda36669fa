package org.neuraldeps.app.view.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseEvent;

/**
 * Tells what a column means when the pointer rests on its heading. JavaFX has no tooltips for columns, and a label in
 * place of the heading's text would take the name away from the menu of columns and from copies.
 */
public final class HeadingTooltips {

    private static final String KEY = "nde.tooltip";

    private HeadingTooltips() {}

    /** Gives a column an explanation. */
    public static void explain(TableColumn<?, ?> column, String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(380);
        column.getProperties().put(KEY, tooltip);
    }

    /** Shows the explanations of a table's columns. */
    public static void install(TableView<?> table) {
        // Headings are made again whenever columns come and go, so they are told when the pointer comes to them.
        table.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof TableColumnHeader header
                    && header.getTableColumn() != null
                    && header.getTableColumn().getProperties().get(KEY) instanceof Tooltip tooltip) {
                Tooltip.install(header, tooltip);
            }
        });
    }
}
