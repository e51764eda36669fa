package org.neuraldeps.app.view.lab;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A room: its form on the left, which scrolls, below it Run, always in sight; what came of it on the right. */
final class RoomLayout {

    private RoomLayout() {}

    static Node of(String room, Region form, RunBar run, Region result) {
        form.getStyleClass().add("nde-lab-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setId(room + "-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        BorderPane left = new BorderPane(scroll);
        left.setBottom(run.root());
        left.getStyleClass().add("nde-lab-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        result.getStyleClass().add("nde-lab-result");
        result.setMinWidth(0);
        HBox.setHgrow(result, Priority.ALWAYS);
        return new HBox(left, result);
    }

    /** A table that scrolls where there is not enough room for it. */
    static ScrollPane scrolling(Node table, double leastHeight) {
        ScrollPane scroll = new ScrollPane(table);
        scroll.setMinHeight(leastHeight);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** Above a result: what it is of, and what opens the words on its numbers. */
    static HBox above(Label caption, Node about) {
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        HBox above = new HBox(8, caption, about);
        above.setAlignment(Pos.CENTER_LEFT);
        above.visibleProperty().bind(caption.textProperty().isNotEmpty());
        return above;
    }

    /** Below a result: what was said last, and what can be done. */
    static VBox below(Label said, Node actions) {
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        return new VBox(6, said, actions);
    }
}
