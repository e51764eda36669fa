package org.neuraldeps.app.view.lab;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.view.dialog.CategoryBox;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;

/** The dependencies to cut: a target and a predictor are chosen, added, and taken away again with Delete. */
final class PairList {

    private static final double HEIGHT = 92;

    private final Categories categories;
    private final CategoryBox target = box("target");
    private final CategoryBox predictor = box("predictor");
    private final ListView<CutPair> list = new ListView<>();
    private final Label wrong = Section.sentence("");
    private final VBox root;

    /** @param onChange called when the list has changed */
    PairList(Categories categories, Runnable onChange) {
        this.categories = categories;
        target.getItems().setAll(categories.all());
        predictor.getItems().setAll(categories.all());
        prepareList(onChange);
        wrong.setId("labs-pairs-wrong");
        wrong.getStyleClass().setAll("label", "nde-field-error");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        root = new VBox(6, chosen(), wrong, list, buttons());
    }

    Node root() {
        return root;
    }

    /** Those in the list. */
    List<CutPair> pairs() {
        return List.copyOf(list.getItems());
    }

    /** Adds a pair of columns, unless it is there; says so where it is none. */
    void add(int to, int from) {
        wrong.setText(to == from ? Messages.text("labs.pairs.itself", categories.label(to)) : "");
        if (to != from) {
            CutPair pair = CutPair.of(categories, to, from);
            if (!list.getItems().contains(pair)) {
                list.getItems().add(pair);
            }
        }
    }

    /** Says what the boxes begin with. */
    void propose(int to, int from) {
        target.setValue(categories.get(to));
        predictor.setValue(categories.get(from));
    }

    private static CategoryBox box(String key) {
        CategoryBox box = new CategoryBox();
        box.setId("labs-pair-" + key);
        box.setAccessibleText(Messages.text("labs.pairs." + key + ".spoken"));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Node chosen() {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        grid.addRow(0, named("target", target), target);
        grid.addRow(1, named("predictor", predictor), predictor);
        ColumnConstraints rest = new ColumnConstraints(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), rest);
        return grid;
    }

    private static Label named(String key, CategoryBox box) {
        Label label = new Label(Messages.text("labs.pairs." + key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        return label;
    }

    private void prepareList(Runnable onChange) {
        list.setId("labs-pairs");
        list.getStyleClass().add("nde-pick");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(Messages.text("labs.pairs"));
        list.setPlaceholder(Section.sentence(Messages.text("labs.pairs.empty")));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(CutPair pair, boolean isEmpty) {
                super.updateItem(pair, isEmpty);
                setText(isEmpty ? "" : pair.words(categories));
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove();
                event.consume();
            }
        });
        list.getItems().addListener((ListChangeListener<CutPair>) change -> onChange.run());
    }

    private Node buttons() {
        Button add = new Button(Messages.text("labs.pairs.add"));
        add.setId("labs-pairs-add");
        add.setTooltip(new Tooltip(Messages.text("labs.pairs.add.explained")));
        add.disableProperty()
                .bind(target.valueProperty()
                        .isNull()
                        .or(predictor.valueProperty().isNull()));
        add.setOnAction(
                event -> add(target.getValue().index(), predictor.getValue().index()));
        Button remove = new Button(Messages.text("labs.pairs.remove"));
        remove.setId("labs-pairs-remove");
        remove.disableProperty().bind(Bindings.isEmpty(list.getSelectionModel().getSelectedItems()));
        remove.setOnAction(event -> remove());
        return new HBox(8, add, remove);
    }

    private void remove() {
        list.getItems().removeAll(List.copyOf(list.getSelectionModel().getSelectedItems()));
    }
}
