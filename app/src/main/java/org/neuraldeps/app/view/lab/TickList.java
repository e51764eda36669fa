package org.neuraldeps.app.view.lab;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.Messages;

/** A list to tick categories in, with a field that finds them; Space ticks what is selected. */
final class TickList {

    private static final double HEIGHT = 190;

    private final TickModel model;
    private final Runnable onChange;
    private final TextField filter = TextFields.createClearableTextField();
    private final ListView<Category> list = new ListView<>();
    private final Label count = new Label();
    private final Map<Category, BooleanProperty> ticks = new HashMap<>();
    private final VBox root;

    /**
     * @param pinned the columns of the pinned categories
     * @param target the column of the target, alone
     * @param onChange called when a tick has come or gone
     */
    TickList(
            TickModel model,
            Supplier<Collection<Integer>> pinned,
            Supplier<Collection<Integer>> target,
            Runnable onChange) {
        this.model = model;
        this.onChange = onChange;
        filter.setId("labs-ticked-filter");
        filter.setPromptText(Messages.text("labs.ticked.filter"));
        filter.setAccessibleText(Messages.text("labs.ticked.filter"));
        filter.textProperty().addListener((value, before, now) -> list());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::intoTheList);
        list.setId("labs-ticked");
        list.getStyleClass().add("nde-pick");
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(CheckBoxListCell.forListView(this::tick, new Wording<>(model::label)));
        list.setPlaceholder(new Label(Messages.text("categories.none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        count.getStyleClass().addAll("nde-muted", "nde-small");
        FlowPane buttons = new FlowPane(
                6,
                6,
                button("all", () -> model.tickAll(list.getItems())),
                button("none", () -> model.untickAll(list.getItems())),
                button("target", () -> model.tickOnly(target.get())),
                button("pinned", () -> model.tickOnly(pinned.get())));
        root = new VBox(6, filter, list, buttons, count);
        list();
        say();
    }

    Node root() {
        return root;
    }

    private Button button(String key, Runnable change) {
        Button button = new Button(Messages.text("labs.ticked." + key));
        button.setId("labs-ticked-" + key);
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(Messages.text("labs.ticked." + key + ".explained")));
        button.setOnAction(event -> {
            change.run();
            follow();
        });
        return button;
    }

    private BooleanProperty tick(Category category) {
        return ticks.computeIfAbsent(category, made -> {
            BooleanProperty tick = new SimpleBooleanProperty(model.isTicked(made.index()));
            tick.addListener((value, before, now) -> {
                if (model.isTicked(made.index()) != now) {
                    model.tick(made.index(), now);
                    changed();
                }
            });
            return tick;
        });
    }

    private void follow() {
        ticks.forEach((category, tick) -> tick.set(model.isTicked(category.index())));
        changed();
    }

    private void changed() {
        say();
        onChange.run();
    }

    private void list() {
        List<Category> found = model.listed(filter.getText());
        if (!list.getItems().equals(found)) {
            list.getItems().setAll(found);
        }
    }

    private void say() {
        SortedSet<Integer> ticked = model.ticked();
        count.setText(Messages.text("labs.ticked.count", ticked.size(), model.size()));
        list.setAccessibleText(count.getText());
    }

    private void intoTheList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void turn(KeyEvent event) {
        Category selected = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && selected != null) {
            tick(selected).set(!tick(selected).get());
            event.consume();
        }
    }
}
