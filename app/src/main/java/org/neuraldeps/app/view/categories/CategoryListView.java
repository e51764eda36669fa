package org.neuraldeps.app.view.categories;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.table.TableFilter;
import org.controlsfx.control.textfield.TextFields;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Search field and table of the categories. */
public final class CategoryListView {

    private final CategoryListModel model;
    private final TextField search = TextFields.createClearableTextField();
    private final TableView<CategoryEntry> table = new TableView<>();
    private final VBox root;

    /** @param model what to list */
    public CategoryListView(CategoryListModel model) {
        this.model = model;
        prepareSearch();
        prepareTable();
        Label heading = new Label(Messages.text("categories.heading"));
        heading.getStyleClass().add("nde-heading");
        Label count = new Label();
        count.getStyleClass().addAll("nde-muted", "nde-small");
        count.textProperty().bind(model.count());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new VBox(new HBox(heading, gap, count), search, table);
        root.getStyleClass().add("nde-pane");
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void prepareSearch() {
        search.setId("category-search");
        search.setPromptText(Messages.text("categories.search"));
        search.setAccessibleText(Messages.text("categories.search"));
        search.textProperty().bindBidirectional(model.query());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
    }

    private void prepareTable() {
        table.setId("category-table");
        table.setAccessibleText(Messages.text("categories.heading"));
        table.setPlaceholder(new Label(Messages.text("categories.none")));
        // The WordNet id is part of the search and of ambiguous names; its column can be shown from the menu button.
        table.setTableMenuButtonVisible(true);
        TableColumn<CategoryEntry, Number> index =
                NumberColumn.of("#", entry -> entry.category().index(), value -> Integer.toString((int) value));
        TableColumn<CategoryEntry, String> name = text("categories.name", 132, CategoryEntry::label);
        TableColumn<CategoryEntry, String> wnid =
                text("categories.wnid", 82, entry -> entry.category().wnid());
        TableColumn<CategoryEntry, Number> moment =
                NumberColumn.of(Messages.text("categories.moment"), CategoryEntry::moment, CategoryListView::number);
        TableColumn<CategoryEntry, Number> lambdaMax = NumberColumn.of(
                Messages.text("categories.lambdaMax"), CategoryEntry::lambdaMax, CategoryListView::number);
        fix(index, 40);
        fix(moment, 50);
        fix(lambdaMax, 52);
        wnid.setVisible(false);
        table.getColumns().add(index);
        table.getColumns().add(name);
        table.getColumns().add(moment);
        table.getColumns().add(lambdaMax);
        table.getColumns().add(wnid);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.shown());
        // A right click on a heading filters by value; lazily, since most people never open it.
        TableFilter.forTableView(table).lazy(true).apply();
        CategoryTable.link(table, entry -> entry.category().index(), model.explorer());
    }

    private static TableColumn<CategoryEntry, String> text(
            String key, double width, java.util.function.Function<CategoryEntry, String> value) {
        TableColumn<CategoryEntry, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /** Columns of numbers keep their width; the name takes what is left. */
    private static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private static String number(double value) {
        return NumberText.significant(value, 3);
    }
}
