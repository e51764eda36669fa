package org.neuraldeps.app.view.export;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** A field for a number within limits; what is wrong with it stands beside it. */
final class NumberEntry {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int COLUMNS = 6;
    private static final int DIGITS = 7;

    private final TextField field = new TextField();
    private final Label error = new Label();
    private final double least;
    private final double most;

    /**
     * @param id of the field
     * @param name what it is, for those who hear it
     * @param onChange called when somebody typed
     */
    NumberEntry(String id, String name, double least, double most, Runnable onChange) {
        this.least = least;
        this.most = most;
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(COLUMNS);
        error.setId(id + "-error");
        error.getStyleClass().add("nde-field-error");
        field.textProperty().addListener((value, before, now) -> onChange.run());
    }

    TextField field() {
        return field;
    }

    Label error() {
        return error;
    }

    void set(double number) {
        field.setText(NumberText.brief(number, DIGITS));
    }

    /** The number, if it is one within the limits; otherwise it is said why it is none. */
    Optional<Double> read() {
        Optional<Double> number = NumberText.parse(field.getText()).filter(it -> it >= least && it <= most);
        boolean isWrong = number.isEmpty() && !field.isDisabled();
        error.setText(
                isWrong ? Messages.text("export.between", NumberText.brief(least, 6), NumberText.brief(most, 6)) : "");
        field.pseudoClassStateChanged(WRONG, isWrong);
        return number;
    }
}
