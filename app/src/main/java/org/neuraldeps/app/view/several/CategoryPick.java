package org.neuraldeps.app.view.several;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.Messages;

/** A list of categories under its heading with their number, of which some can be selected. */
final class CategoryPick {

    private final String heading;
    private final Label title = new Label();
    private final ListView<Category> list = new ListView<>();
    private final VBox root;

    /**
     * @param key its key in texts and ids
     * @param categories whose labels are shown
     */
    CategoryPick(String key, Categories categories) {
        heading = "several." + key;
        title.getStyleClass().add("nde-heading");
        title.setLabelFor(list);
        list.setId("several-" + key);
        list.getStyleClass().add("nde-pick");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Category category, boolean isEmpty) {
                super.updateItem(category, isEmpty);
                setText(isEmpty ? "" : categories.label(category.index()));
            }
        });
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label empty = new Label(Messages.text("several." + key + ".empty"));
        empty.getStyleClass().add("nde-muted");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        root = new VBox(6, title, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        show(List.of());
    }

    /** The node to show. */
    Node root() {
        return root;
    }

    ListView<Category> list() {
        return list;
    }

    /** Shows these; what was selected and is still there stays selected. */
    void show(List<Category> some) {
        if (!list.getItems().equals(some)) {
            List<Category> selected = selected();
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(some);
            selected.stream().filter(some::contains).forEach(list.getSelectionModel()::select);
        }
        title.setText(Messages.text(heading, some.size()));
        list.setAccessibleText(title.getText());
    }

    /** What is selected. */
    List<Category> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    /** Does something with what is selected when the key that deletes is pressed. */
    void onDelete(Consumer<List<Category>> remove) {
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove.accept(selected());
                event.consume();
            }
        });
    }
}
