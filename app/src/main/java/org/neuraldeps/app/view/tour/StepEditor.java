package org.neuraldeps.app.view.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.ui.Messages;

/** The chosen step: its words, typed where they stand, and what of the window it shows. */
final class StepEditor {

    private static final int ROWS = 5;

    private final TourDraft draft;
    private final Supplier<Layout> window;
    private final TextField heading = new TextField();
    private final TextArea words = new TextArea();
    private final ChoiceBox<StepLayout> layout = new ChoiceBox<>();
    private final VBox root;
    private StateHistory.Gesture gesture = new StateHistory.Gesture();
    private int index = -1;
    private boolean showing;

    /**
     * @param draft what is written
     * @param window how the window is divided now
     */
    StepEditor(TourDraft draft, Supplier<Layout> window) {
        this.draft = draft;
        this.window = window;
        heading.setId("step-heading");
        heading.setPromptText(Messages.text("tour.heading"));
        heading.setAccessibleText(Messages.text("tour.heading"));
        words.setId("step-words");
        words.setPromptText(Messages.text("tour.words"));
        words.setAccessibleText(Messages.text("tour.words"));
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setMinHeight(Region.USE_PREF_SIZE);
        layout.setId("step-layout");
        layout.getItems().setAll(StepLayout.values());
        layout.setConverter(new Wording<>(choice -> Messages.text("tour.layout." + choice.key())));
        heading.textProperty().addListener(value -> say());
        words.textProperty().addListener(value -> say());
        layout.valueProperty().addListener((value, before, now) -> lay(now));
        renewOn(heading.focusedProperty());
        renewOn(words.focusedProperty());
        Label label = new Label(Messages.text("tour.layout"));
        label.setLabelFor(layout);
        HBox row = new HBox(8, label, layout);
        row.getStyleClass().add("nde-row");
        VBox.setVgrow(words, Priority.ALWAYS);
        root = new VBox(6, heading, words, row);
        show(-1);
    }

    /** What is typed in one go is taken back in one go. */
    private void renewOn(ObservableValue<Boolean> focused) {
        focused.addListener(value -> gesture = new StateHistory.Gesture());
    }

    VBox root() {
        return root;
    }

    /** Where a new step is told of. */
    void focus() {
        heading.requestFocus();
        heading.selectAll();
    }

    /** Shows a step; -1 for none. */
    void show(int other) {
        if (index != other) {
            gesture = new StateHistory.Gesture();
        }
        Tour tour = draft.tour().get();
        index = other < tour.steps().size() ? other : -1;
        root.setDisable(index < 0);
        showing = true;
        if (index >= 0) {
            TourStep step = tour.steps().get(index);
            set(step.heading(), step.words());
            layout.setValue(StepLayout.of(step.view().layout()));
        } else {
            set("", "");
            layout.setValue(null);
        }
        showing = false;
    }

    /** Setting a text moves the caret, so it is set only where it differs. */
    private void set(String newHeading, String newWords) {
        if (!heading.getText().equals(newHeading)) {
            heading.setText(newHeading);
        }
        if (!words.getText().equals(newWords)) {
            words.setText(newWords);
        }
    }

    private void say() {
        if (!showing) {
            edit(step -> step.saying(heading.getText(), words.getText()), gesture);
        }
    }

    private void lay(StepLayout chosen) {
        if (!showing && chosen != null) {
            Layout wanted = chosen.layout(window.get());
            edit(
                    step -> new TourStep(
                            step.heading(),
                            step.words(),
                            new Session(step.view().state(), step.view().hashes(), wanted)),
                    new StateHistory.Gesture());
        }
    }

    private void edit(UnaryOperator<TourStep> change, StateHistory.Gesture of) {
        int meant = index;
        draft.change(
                tour -> {
                    List<TourStep> steps = new ArrayList<>(tour.steps());
                    steps.set(meant, change.apply(steps.get(meant)));
                    return tour.of(steps);
                },
                of);
    }
}
