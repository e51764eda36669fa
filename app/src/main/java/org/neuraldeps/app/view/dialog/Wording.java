package org.neuraldeps.app.view.dialog;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * What the choices of a box are called. Such a box is not editable: its choices are chosen, never typed, so nothing is read
 * back from words.
 *
 * @param <T> a choice
 */
public final class Wording<T> extends StringConverter<T> {

    private final Function<T, String> words;

    /** @param words of a choice; nothing chosen has none */
    public Wording(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("choices are chosen, not typed");
    }
}
