package org.neuraldeps.app.view.focus;

import java.util.Optional;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What came of reading a typed φ.
 *
 * @param share the φ it says, or empty
 * @param error why it says none; empty if it does
 */
record FocusField(Optional<Double> share, String error) {

    /** Reads what a person typed; numbers have a point, whatever the locale. */
    static FocusField read(String text) {
        if (text.indexOf(',') >= 0) {
            return refused("lambda.error.comma");
        }
        Optional<Double> number = NumberText.parse(text);
        if (number.isEmpty()) {
            return refused("lambda.error.number");
        }
        return Focus.isShare(number.get()) ? new FocusField(number, "") : refused("focus.error.range");
    }

    private static FocusField refused(String key) {
        return new FocusField(Optional.empty(), Messages.text(key));
    }
}
