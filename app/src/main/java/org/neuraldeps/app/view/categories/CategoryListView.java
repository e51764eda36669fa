package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.table.TableFilter;
import org.controlsfx.control.textfield.TextFields;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.HeadingTooltips;
import org.neuraldeps.app.view.table.RowMenu;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.Messages;

/** Search field and table of the categories. */
public final class CategoryListView {

    /** Rows to show above the target when the list is scrolled to it. */
    private static final int ROWS_ABOVE = 4;

    /** Scrolling the list costs as much as drawing a picture; the picture of a new target comes first. */
    private static final Duration AFTER_PICTURE = Duration.millis(150);

    private final CategoryListModel model;
    private final PauseTransition reveal = new PauseTransition(AFTER_PICTURE);
    private final TextField search = TextFields.createClearableTextField();
    private final TableView<CategoryEntry> table = new TableView<>();
    private final Label count = new Label();
    private final VBox root;
    private List<Integer> listed = List.of();

    /** @param model what to list */
    public CategoryListView(CategoryListModel model) {
        this.model = model;
        prepareSearch();
        prepareTable();
        Label heading = new Label(Messages.text("categories.heading"));
        heading.getStyleClass().add("nde-heading");
        count.getStyleClass().addAll("nde-muted", "nde-small");
        count.textProperty().bind(model.count());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new VBox(new HBox(heading, gap, count), search, new DefinitionFields(model).root(), table);
        root.getStyleClass().addAll("nde-pane", "nde-categories");
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

    /**
     * Puts items about a row into its menu.
     *
     * @param about told what category they are about before they are seen
     */
    public void offer(List<MenuItem> items, Consumer<OptionalInt> about) {
        RowMenu.install(table, entry -> entry.category().index(), items, about);
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
        reveal.setOnFinished(event -> revealTarget());
        table.setId("category-table");
        table.setAccessibleText(Messages.text("categories.heading"));
        table.setPlaceholder(nothing());
        // Columns that are not shown at first can be shown from the menu button.
        table.setTableMenuButtonVisible(true);
        CategoryColumns.install(table, count.fontProperty(), model.isAsked(), model.marks());
        table.setItems(model.shown());
        // A right click on a heading filters by value; lazily, since most people never open it.
        TableFilter.forTableView(table).lazy(true).apply();
        CategoryTable.link(table, entry -> entry.category().index(), model.explorer());
        HeadingTooltips.install(table);
        model.edition().addListener((value, before, now) -> table.sort());
        model.shown().addListener((ListChangeListener<CategoryEntry>) change -> revealAmongOthers());
        // Before the first layout no row is in sight yet, and a smaller window may hide the target.
        table.heightProperty().addListener((value, before, now) -> revealTarget());
        model.explorer().state().addListener((value, before, now) -> {
            if (before == null) {
                revealTarget();
            } else if (before.target() != now.target()) {
                reveal.playFromStart();
            }
        });
    }

    /** That nothing matches, and what was perhaps meant; nothing while the list is on its way. */
    private Node nothing() {
        Label none = new Label(Messages.text("categories.none"));
        none.visibleProperty().bind(model.count().isNotEmpty());
        Hyperlink near = new Hyperlink();
        near.setId("category-nearest");
        near.setWrapText(true);
        near.managedProperty().bind(near.visibleProperty());
        near.setOnAction(event -> {
            model.takeNearest();
            search.requestFocus();
        });
        model.nearest().addListener((value, before, now) -> showNearest(near, now));
        showNearest(near, model.nearest().get());
        VBox words = new VBox(6, none, near);
        words.setAlignment(Pos.CENTER);
        return words;
    }

    private static void showNearest(Hyperlink near, Optional<Category> meant) {
        near.setVisible(meant.isPresent());
        near.setText(meant.map(category -> Messages.text("categories.nearest", category.name()))
                .orElse(""));
    }

    /** The same categories with newer numbers stay where somebody has scrolled them to. */
    private void revealAmongOthers() {
        List<Integer> now = model.listed();
        if (!now.equals(listed)) {
            listed = now;
            revealTarget();
        }
    }

    /** Brings the target into sight, unless it is there already. */
    private void revealTarget() {
        ExplorerState state = model.explorer().state().get();
        if (state == null) {
            return;
        }
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row).category().index() == state.target()) {
                if (!isInSight(row)) {
                    table.scrollTo(Math.max(0, row - ROWS_ABOVE));
                }
                return;
            }
        }
    }

    private boolean isInSight(int row) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) || rows.getFirstVisibleCell() == null) {
            return false;
        }
        return row > rows.getFirstVisibleCell().getIndex()
                && row < rows.getLastVisibleCell().getIndex();
    }
}
