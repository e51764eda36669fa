package org.neuraldeps.app.view.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;

/**
 * Links a table whose rows are categories with all other views: hover, click and double click, Enter and Space mean the
 * same here as in a figure.
 *
 * @param <R> a row
 */
public final class CategoryTable<R> {

    private final TableView<R> table;
    private final ToIntFunction<R> category;
    private final Explorer explorer;
    private final Pointing pointing;
    private final boolean clickTargets;
    private final Optional<ToIntFunction<R>> partner;

    private CategoryTable(
            TableView<R> table,
            ToIntFunction<R> category,
            Optional<ToIntFunction<R>> partner,
            Explorer explorer,
            boolean clickTargets) {
        this.table = table;
        this.category = category;
        this.partner = partner;
        this.explorer = explorer;
        this.clickTargets = clickTargets;
        this.pointing = new Pointing(explorer);
    }

    /** Links a table; {@code category} gives the index of a row's category. */
    public static <R> void link(TableView<R> table, ToIntFunction<R> category, Explorer explorer) {
        link(table, new CategoryTable<>(table, category, Optional.empty(), explorer, false));
    }

    /** The same for a table of targets, where a click on a line makes its category the target. */
    public static <R> void linkTargets(TableView<R> table, ToIntFunction<R> category, Explorer explorer) {
        link(table, new CategoryTable<>(table, category, Optional.empty(), explorer, true));
    }

    /** The same for a table of pairs, where a click pins both, and a double click makes the first the target. */
    public static <R> void linkPairs(
            TableView<R> table, ToIntFunction<R> first, ToIntFunction<R> second, Explorer explorer) {
        link(table, new CategoryTable<>(table, first, Optional.of(second), explorer, false));
    }

    private static <R> void link(TableView<R> table, CategoryTable<R> linked) {
        table.getStyleClass().addAll("dense", "edge-to-edge", "nde-table");
        table.setRowFactory(view -> linked.row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, linked::onKey);
        table.addEventHandler(MouseEvent.MOUSE_EXITED, event -> linked.pointing.hover(OptionalInt.empty()));
        CopyAsTsv.install(table);
    }

    private TableRow<R> row() {
        CategoryRowCell<R> row = new CategoryRowCell<>(category, explorer);
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointing.hover(row.category()));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && row.category().isPresent()) {
                click(row.getItem(), row.category().getAsInt(), event.getClickCount());
            }
        });
        return row;
    }

    private void click(R item, int clicked, int count) {
        if (partner.isPresent()) {
            pointing.clickPair(clicked, partner.get().applyAsInt(item), count);
        } else if (!clickTargets) {
            pointing.click(clicked, count);
        } else if (count == 1) {
            pointing.target(clicked);
        }
    }

    private void onKey(KeyEvent event) {
        R selected = table.getSelectionModel().getSelectedItem();
        if (selected == null || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            pointing.target(category.applyAsInt(selected));
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            pin(selected);
            event.consume();
        }
    }

    private void pin(R item) {
        int first = category.applyAsInt(item);
        partner.ifPresentOrElse(second -> pointing.pinPair(first, second.applyAsInt(item)), () -> pointing.pin(first));
    }
}
