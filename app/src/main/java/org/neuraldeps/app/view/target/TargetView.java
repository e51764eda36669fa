package org.neuraldeps.app.view.target;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.dialog.CategoryBox;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.Messages;

/** A combo box with a search field; it finds a category by name, index, WordNet id or synonym. */
public final class TargetView {

    private final Explorer explorer;
    private final CategoryBox combo = new CategoryBox();
    private final HBox root;
    private Categories categories;
    private boolean showing;

    /** @param explorer whose target is shown and changed */
    public TargetView(Explorer explorer) {
        this.explorer = explorer;
        Label label = new Label(Messages.text("target.label"));
        label.setMnemonicParsing(true);
        label.setLabelFor(combo);
        combo.setId("target");
        combo.setAccessibleText(Messages.text("target.spoken"));
        combo.setPrefWidth(330);
        combo.valueProperty().addListener((value, before, now) -> choose(now));
        root = new HBox(8, label, combo);
        root.getStyleClass().add("nde-row");
        explorer.data().addListener((value, before, now) -> list(now));
        explorer.state().addListener((value, before, now) -> show(now));
        if (explorer.data().get() != null) {
            list(explorer.data().get());
        }
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /** Opens the list with the keyboard in its search field. */
    public void open() {
        combo.requestFocus();
        combo.show();
    }

    private void list(OpenedDataset data) {
        if (categories != data.dataset().categories()) {
            categories = data.dataset().categories();
            showing = true;
            combo.getItems().setAll(categories.all());
            showing = false;
        }
        show(explorer.state().get());
    }

    private void show(ExplorerState state) {
        if (categories != null && state != null && state.target() < categories.size()) {
            showing = true;
            combo.setValue(categories.get(state.target()));
            showing = false;
        }
    }

    private void choose(Category category) {
        if (!showing && category != null) {
            explorer.change(state -> state.withTarget(CategoryRef.of(category)));
        }
    }
}
