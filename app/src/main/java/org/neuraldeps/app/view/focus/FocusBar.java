package org.neuraldeps.app.view.focus;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** φ beside λ: a slider, a field, what the share of a row is, and a sentence about what it does and costs. */
public final class FocusBar {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private final FocusModel model;
    private final Slider slider = new Slider(0, FocusModel.MOST, 0);
    private final TextField field = new TextField();
    private final ShareMenu by;
    private final Label sentence = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox root;
    private boolean showing;

    /** @param model what the bar shows and moves */
    public FocusBar(FocusModel model) {
        this.model = model;
        by = new ShareMenu(model);
        slider();
        field();
        sentence.setId("focus-sentence");
        sentence.getStyleClass().addAll("nde-muted", "nde-small");
        sentence.setWrapText(true);
        sentence.setTooltip(whole);
        root = new VBox(1, head(), slider, sentence);
        root.setId("focus");
        root.getStyleClass().add("nde-focus");
        root.setMinWidth(Region.USE_PREF_SIZE);
        model.explorer().state().addListener((value, before, now) -> follow());
        model.explorer().picture().addListener((value, before, now) -> tell(now));
        follow();
        if (model.explorer().picture().get() != null) {
            tell(model.explorer().picture().get());
        }
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the field. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private HBox head() {
        Label title = new Label(Messages.text("focus.label"));
        title.setLabelFor(field);
        title.setTooltip(new Tooltip(Messages.text("focus.explained")));
        title.getStyleClass().addAll("nde-muted", "nde-small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(6, title, field, gap, by.button());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void slider() {
        slider.setId("focus-slider");
        slider.setBlockIncrement(0.05);
        slider.setAccessibleText(Messages.text("focus.slider.spoken"));
        slider.valueProperty().addListener((value, before, now) -> {
            if (!showing) {
                model.moveTo(now.doubleValue());
            }
        });
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> model.begin());
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> model.end());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> model.begin());
        slider.addEventFilter(KeyEvent.KEY_RELEASED, event -> model.end());
    }

    private void field() {
        field.setId("focus-field");
        field.getStyleClass().addAll("nde-number-field", "nde-small");
        field.setAccessibleText(Messages.text("focus.field.spoken"));
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((value, was, is) -> {
            if (!is) {
                follow();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                follow();
            }
        });
    }

    private void commit() {
        FocusField read = FocusField.read(field.getText());
        field.pseudoClassStateChanged(WRONG, !read.error().isEmpty());
        read.share().ifPresent(model::set);
        if (!read.error().isEmpty()) {
            say(read.error());
        }
    }

    /** Where φ stands in the state; while it is dragged the hand is further than what is solved. */
    private void follow() {
        Focus focus = model.focus();
        if (!slider.isPressed()) {
            showing = true;
            slider.setValue(focus.share());
            showing = false;
        }
        field.pseudoClassStateChanged(WRONG, false);
        field.setText(NumberText.brief(focus.share(), 3));
        by.show();
    }

    private void tell(Picture picture) {
        say(FocusWords.sentence(picture));
    }

    private void say(String words) {
        sentence.setText(words);
        whole.setText(words);
    }
}
