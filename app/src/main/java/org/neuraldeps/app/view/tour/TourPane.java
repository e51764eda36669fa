package org.neuraldeps.app.view.tour;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.ui.Messages;

/** The steps of a tour that is being written: a list that is put in order by keys or by hand, over the chosen step. */
final class TourPane {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final TourDraft draft;
    private final TourActions actions;
    private final TextField title = new TextField();
    private final ListView<TourStep> list = new ListView<>();
    private final StepEditor editor;
    private final VBox root;
    private final StateHistory.Gesture titling = new StateHistory.Gesture();
    private boolean showing;
    private final ChangeListener<Tour> onTour = (value, before, now) -> show(now);

    TourPane(TourDraft draft, TourActions actions) {
        this.draft = draft;
        this.actions = actions;
        this.editor = new StepEditor(draft, actions.layout());
        title.setId("tour-title");
        title.setPromptText(Messages.text("tour.title"));
        title.setAccessibleText(Messages.text("tour.title"));
        title.textProperty().addListener((value, before, now) -> draft.change(tour -> tour.called(now), titling));
        list.setId("tour-steps");
        list.setAccessibleText(Messages.text("tour.steps"));
        list.setPlaceholder(new Label(Messages.text("tour.empty")));
        list.setCellFactory(view -> new StepCell(this::move));
        list.getSelectionModel().selectedIndexProperty().addListener((value, before, now) -> chosen(now.intValue()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(actions.look()::accept);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(8, title, buttons(), list, editor.root());
        root.getStyleClass().add("nde-pane");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                draft.undo();
                event.consume();
            }
        });
        show(draft.tour().get());
        draft.tour().addListener(onTour);
    }

    Node root() {
        return root;
    }

    void close() {
        draft.tour().removeListener(onTour);
    }

    private Node buttons() {
        BooleanBinding none = list.getSelectionModel().selectedItemProperty().isNull();
        BooleanBinding empty = Bindings.isEmpty(list.getItems());
        Button add = button("add", Feather.PLUS, this::add);
        Button renew = onChosen("renew", Feather.REFRESH_CW, this::renew, none);
        Button look = onChosen("look", Feather.EYE, actions.look()::accept, none);
        Button play = button("play", Feather.PLAY, () -> actions.play().accept(chosen().orElse(0)));
        play.disableProperty().bind(empty);
        Button up = onChosen("up", Feather.ARROW_UP, index -> moveBy(index, -1), none);
        Button down = onChosen("down", Feather.ARROW_DOWN, index -> moveBy(index, 1), none);
        Button remove = onChosen("remove", Feather.TRASH_2, this::remove, none);
        Button undo = button("undo", Feather.CORNER_UP_LEFT, draft::undo);
        undo.disableProperty().bind(draft.canUndo().not());
        return new FlowPane(6, 6, add, renew, look, play, up, down, remove, undo);
    }

    private static Button button(String id, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("steps-" + id);
        button.setAccessibleText(Messages.text("tour.steps." + id));
        button.setTooltip(new Tooltip(Messages.text("tour.steps." + id)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button onChosen(String id, Feather icon, Consumer<Integer> action, BooleanBinding none) {
        Button button = button(id, icon, () -> chosen().ifPresent(action));
        button.disableProperty().bind(none);
        return button;
    }

    private Optional<Integer> chosen() {
        int index = list.getSelectionModel().getSelectedIndex();
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** The view that is shown, behind the chosen step; told of at once. */
    void add() {
        actions.shown().get().ifPresent(now -> {
            int place = chosen().map(index -> index + 1)
                    .orElse(draft.tour().get().steps().size());
            String heading = now.state().problem().target().name();
            draft.add(place, heading, view(now), now.data().found());
            choose(place);
            editor.focus();
        });
    }

    private void renew(int index) {
        actions.shown()
                .get()
                .ifPresent(now -> draft.show(index, view(now), now.data().found()));
    }

    private Session view(Explorer.Shown now) {
        return new Session(now.state(), Optional.empty(), actions.layout().get());
    }

    private void remove(int index) {
        draft.remove(index);
        choose(Math.min(index, draft.tour().get().steps().size() - 1));
    }

    private void moveBy(int index, int by) {
        move(index, index + by);
    }

    private void move(int from, int to) {
        if (to >= 0 && to < list.getItems().size() && to != from) {
            draft.move(from, to);
            choose(to);
        }
    }

    private void choose(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
    }

    private void onKey(KeyEvent event) {
        Optional<Integer> index = chosen();
        if (index.isEmpty()) {
            return;
        }
        KeyCode code = event.getCode();
        if (event.isAltDown() && code == KeyCode.UP) {
            moveBy(index.get(), -1);
        } else if (event.isAltDown() && code == KeyCode.DOWN) {
            moveBy(index.get(), 1);
        } else if (code == KeyCode.DELETE) {
            remove(index.get());
        } else if (code == KeyCode.ENTER) {
            actions.look().accept(index.get());
        } else {
            return;
        }
        event.consume();
    }

    /** A list whose items are put anew chooses none for a moment; who types in the chosen one is not to notice. */
    private void chosen(int index) {
        if (!showing) {
            editor.show(index);
        }
    }

    private void show(Tour tour) {
        showing = true;
        if (!title.getText().equals(tour.title())) {
            title.setText(tour.title());
        }
        int before = list.getSelectionModel().getSelectedIndex();
        fill(tour.steps());
        int index = Math.min(before, tour.steps().size() - 1);
        if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
        }
        showing = false;
        editor.show(index);
    }

    /** Only what differs is put anew, so that the list stays where it is. */
    private void fill(List<TourStep> steps) {
        ObservableList<TourStep> items = list.getItems();
        if (items.size() == steps.size()) {
            for (int i = 0; i < steps.size(); i++) {
                if (!items.get(i).equals(steps.get(i))) {
                    items.set(i, steps.get(i));
                }
            }
        } else {
            items.setAll(steps);
        }
    }
}
