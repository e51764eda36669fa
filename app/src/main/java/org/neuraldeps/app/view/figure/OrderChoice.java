package org.neuraldeps.app.view.figure;

import java.util.function.BiFunction;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.ui.Messages;

/** How the rows and columns of the matrix are ordered; it is not there beside other figures. */
final class OrderChoice {

    private static final String WORDS = "all.order.";

    private final Explorer explorer;
    private final ChoiceBox<MatrixOrder> rows;
    private final ChoiceBox<MatrixOrder> columns;
    private final GridPane root = new GridPane();
    private boolean following;

    OrderChoice(Explorer explorer) {
        this.explorer = explorer;
        rows = box("rows", (look, order) -> look.ordered(order, look.columns()));
        columns = box("columns", (look, order) -> look.ordered(look.rows(), order));
        root.setHgap(10);
        root.setVgap(8);
        root.addRow(0, label("rows", rows), rows);
        root.addRow(1, label("columns", columns), columns);
        root.managedProperty().bind(root.visibleProperty());
    }

    Node root() {
        return root;
    }

    /** Serves a figure that has orders, or one that has none. */
    void show(boolean hasOrders) {
        root.setVisible(hasOrders);
    }

    void follow(ExplorerState state) {
        following = true;
        rows.setValue(state.look().atlas().rows());
        columns.setValue(state.look().atlas().columns());
        following = false;
    }

    private ChoiceBox<MatrixOrder> box(String side, BiFunction<AtlasLook, MatrixOrder, AtlasLook> edit) {
        ChoiceBox<MatrixOrder> box = new ChoiceBox<>(FXCollections.observableArrayList(MatrixOrder.values()));
        box.setId("all-order-" + side);
        box.setConverter(new Wording<>(order -> Messages.text(WORDS + order.key())));
        box.setOnAction(event -> {
            if (!following) {
                explorer.change(state -> state.looking(
                        state.look().mapping(edit.apply(state.look().atlas(), box.getValue()))));
            }
        });
        return box;
    }

    private static Label label(String side, Node box) {
        Label label = new Label(Messages.text(WORDS + side));
        label.setLabelFor(box);
        return label;
    }
}
