package org.neuraldeps.app.view.table;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;

/**
 * Gives columns of numbers the width that their numbers and headings need in the font of the moment, and one column of
 * names what is left. Where that is less than the names want, the table scrolls sideways, so that nothing is cut unseen:
 * the policies of JavaFX that keep all columns in sight cut the last ones off without a sign.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // The type of the policy of a TableView.
public final class FittedColumns implements Callback<TableView.ResizeFeatures, Boolean> {

    /** Padding of a cell, and an arrow in the heading of a column that is sorted by. */
    private static final double AROUND = 18;

    private final TableColumn<?, ?> names;
    private final Map<TableColumn<?, ?>, String> widest = new LinkedHashMap<>();

    /** @param names the column that takes what is left; its preferred width is the least it takes */
    public FittedColumns(TableColumn<?, ?> names) {
        this.names = names;
    }

    /** A column of numbers, and the widest that are usual in it. */
    public FittedColumns numbers(TableColumn<?, ?> column, String widestText) {
        widest.put(column, widestText);
        return this;
    }

    /**
     * Lays out a table's columns from now on.
     *
     * @param font of its cells, or a little larger
     */
    public void install(TableView<?> table, ObservableValue<Font> font) {
        font.addListener((value, before, now) -> measure(now));
        measure(font.getValue());
        table.setColumnResizePolicy(this);
        // The policy is asked when the table changes its width; these change what it would answer.
        widest.keySet().forEach(column -> column.prefWidthProperty().addListener((value, before, now) -> refit(table)));
        table.getVisibleLeafColumns().addListener((InvalidationListener) change -> refit(table));
    }

    private void measure(Font font) {
        widest.forEach((column, text) ->
                column.setPrefWidth(Math.ceil(Math.max(width(text, font), width(column.getText(), font)) + AROUND)));
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    private void refit(TableView<?> table) {
        call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    @Override
    public Boolean call(TableView.ResizeFeatures asked) {
        TableColumn<?, ?> dragged = asked.getColumn();
        if (dragged != null) {
            double wanted = dragged.getWidth() + asked.getDelta();
            dragged.setPrefWidth(Math.max(dragged.getMinWidth(), Math.min(dragged.getMaxWidth(), wanted)));
        }
        // A pixel less: where a pixel of the screen is not one of ours, widths are rounded up.
        double left = Math.floor(asked.getContentWidth()) - 1;
        TableView<?> table = asked.getTable();
        for (Object visible : table.getVisibleLeafColumns()) {
            TableColumn<?, ?> column = (TableColumn<?, ?>) visible;
            if (column != names) {
                double width = table.snapSizeX(column.getPrefWidth());
                asked.setColumnWidth(column, width);
                left -= width;
            }
        }
        asked.setColumnWidth(names, Math.max(names.getPrefWidth(), left));
        return true;
    }
}
