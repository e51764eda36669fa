package org.neuraldeps.app.view.figure;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** A field for a number of the look: what is typed counts at Enter or when the field is left, empty for the usual; what is no such number is marked and changes nothing. */
final class LookField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int DIGITS = 7;
    private static final int COLUMNS = 6;

    private final Explorer explorer;
    private final double usual;
    private final ToDoubleFunction<Look> shown;
    private final BiFunction<Look, Double, Optional<Look>> changed;
    private final TextField field = new TextField();

    /**
     * @param key of its words, behind "all.filter."
     * @param usual what an empty field means
     * @param shown the number of a look
     * @param changed a look with another number; empty where there is no such number
     */
    LookField(
            Explorer explorer,
            String key,
            double usual,
            ToDoubleFunction<Look> shown,
            BiFunction<Look, Double, Optional<Look>> changed) {
        this.explorer = explorer;
        this.usual = usual;
        this.shown = shown;
        this.changed = changed;
        field.setId("all-filter-" + key);
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText(Messages.text("all.filter." + key));
        field.setOnAction(event -> read());
        field.focusedProperty().addListener((value, before, now) -> {
            if (!now) {
                read();
            }
        });
    }

    TextField root() {
        return field;
    }

    /** Shows what a look has, unless somebody is typing. */
    void follow(Look look) {
        if (!field.isFocused()) {
            field.setText(words(look));
            field.pseudoClassStateChanged(WRONG, false);
        }
    }

    private String words(Look look) {
        double value = shown.applyAsDouble(look);
        return value == usual ? "" : NumberText.brief(value, DIGITS);
    }

    private void read() {
        Look look = explorer.state().get().look();
        if (field.getText().equals(words(look))) {
            field.pseudoClassStateChanged(WRONG, false);
            return;
        }
        Optional<Look> wanted = (field.getText().isBlank() ? Optional.of(usual) : NumberText.parse(field.getText()))
                .flatMap(value -> changed.apply(look, value));
        field.pseudoClassStateChanged(WRONG, wanted.isEmpty());
        wanted.ifPresent(other -> explorer.change(state -> state.looking(other)));
    }
}
