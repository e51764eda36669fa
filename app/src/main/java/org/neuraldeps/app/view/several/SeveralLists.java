package org.neuraldeps.app.view.several;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.Messages;

/** Three lists: what is neither, as far as it matches what is typed, the targets and the bases; and what moves between. */
final class SeveralLists {

    private static final double LIST_WIDTH = 240;

    private final SeveralModel model;
    private final Runnable onChange;
    private final TextField filter = TextFields.createClearableTextField();
    private final CategoryPick available;
    private final CategoryPick targets;
    private final CategoryPick bases;
    private final GridPane root = new GridPane();

    /** @param onChange called when the model has changed */
    SeveralLists(SeveralModel model, Categories categories, Runnable onChange) {
        this.model = model;
        this.onChange = onChange;
        available = new CategoryPick("available", categories);
        targets = new CategoryPick("targets", categories);
        bases = new CategoryPick("bases", categories);
        prepareFilter();
        Stream.of(targets, bases).forEach(pick -> pick.onDelete(some -> change(model::take, some)));
        // What is selected is selected in one list only, so that it is plain what a button moves.
        Stream.of(available, targets, bases)
                .forEach(pick -> pick.list().focusedProperty().addListener((value, before, now) -> {
                    if (now) {
                        others(pick)
                                .forEach(other ->
                                        other.list().getSelectionModel().clearSelection());
                    }
                }));
        layOut();
    }

    /** The node to show. */
    Node root() {
        return root;
    }

    /** Shows what the model says. */
    void refresh() {
        available.show(model.available(filter.getText()));
        targets.show(model.targets());
        bases.show(model.bases());
    }

    /** Puts the keyboard where one begins. */
    void focusFilter() {
        filter.requestFocus();
    }

    private void prepareFilter() {
        filter.setId("several-filter");
        filter.setPromptText(Messages.text("several.filter"));
        filter.setAccessibleText(Messages.text("several.filter"));
        filter.textProperty().addListener((value, before, now) -> {
            available.list().getSelectionModel().clearSelection();
            refresh();
        });
        // Before the dialog takes Enter for OK.
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                available.list().requestFocus();
                available.list().getSelectionModel().selectAll();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                available.list().requestFocus();
                available.list().getSelectionModel().selectFirst();
                event.consume();
            }
        });
    }

    private void layOut() {
        root.setHgap(12);
        root.setVgap(8);
        root.add(filter, 0, 0);
        root.add(available.root(), 0, 1);
        root.add(movers(), 1, 1);
        root.add(targets.root(), 2, 0, 1, 2);
        root.add(bases.root(), 3, 0, 1, 2);
        ColumnConstraints list = new ColumnConstraints(0, LIST_WIDTH, Double.MAX_VALUE);
        list.setHgrow(Priority.ALWAYS);
        root.getColumnConstraints().setAll(list, new ColumnConstraints(), list, list);
        RowConstraints rest = new RowConstraints();
        rest.setVgrow(Priority.ALWAYS);
        root.getRowConstraints().setAll(new RowConstraints(), rest);
    }

    private Node movers() {
        VBox movers = new VBox(
                8,
                mover("toTargets", model::addTargets, available, bases),
                mover("toBases", model::addBases, available, targets),
                mover("remove", model::take, targets, bases));
        movers.setAlignment(Pos.CENTER);
        return movers;
    }

    private Button mover(String key, Consumer<List<Category>> move, CategoryPick... from) {
        Button button = new Button(Messages.text("several." + key));
        button.setId("several-" + key);
        button.setMnemonicParsing(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> change(move, selected(from)));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selected(from).isEmpty(),
                        Stream.of(from)
                                .map(pick -> pick.list().getSelectionModel().getSelectedItems())
                                .toArray(javafx.beans.Observable[]::new)));
        return button;
    }

    private static List<Category> selected(CategoryPick... from) {
        return Stream.of(from).flatMap(pick -> pick.selected().stream()).toList();
    }

    private Stream<CategoryPick> others(CategoryPick one) {
        return Stream.of(available, targets, bases).filter(pick -> pick != one);
    }

    private void change(Consumer<List<Category>> move, List<Category> some) {
        move.accept(some);
        onChange.run();
    }
}
