package org.neuraldeps.app.view.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;

/** What can be done with the category of a row, in the menu of a table that {@link CategoryTable} has linked. */
public final class RowMenu {

    private RowMenu() {}

    /**
     * Puts items about a row above those about the table.
     *
     * @param category the index of a row's category
     * @param items about a category
     * @param about told which category they are about before they are seen: that of the row under the pointer, or with the
     *     keyboard of that which is selected; empty for none
     */
    public static <R> void install(
            TableView<R> table, ToIntFunction<R> category, List<MenuItem> items, Consumer<OptionalInt> about) {
        table.getContextMenu().getItems().addAll(0, items);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            R meant = meant(table, event);
            about.accept(meant == null ? OptionalInt.empty() : OptionalInt.of(category.applyAsInt(meant)));
        });
    }

    @SuppressWarnings("unchecked")
    private static <R> R meant(TableView<R> table, ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            return table.getSelectionModel().getSelectedItem();
        }
        Node node = event.getTarget() instanceof Node hit ? hit : null;
        while (node != null && node != table && !(node instanceof TableRow)) {
            node = node.getParent();
        }
        return node instanceof TableRow<?> row ? ((TableRow<R>) row).getItem() : null;
    }
}
