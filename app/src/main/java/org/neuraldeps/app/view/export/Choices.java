package org.neuraldeps.app.view.export;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.ui.Messages;

/** Lists of which one is chosen. */
final class Choices {

    private static final double WIDTH = 250;

    private Choices() {}

    /**
     * Fills a list.
     *
     * @param key of its name in the bundle, behind "export."
     * @param words what a choice is called
     */
    static <T> void offer(ComboBox<T> box, String key, List<T> choices, Function<T, String> words) {
        box.setPrefWidth(WIDTH);
        box.setId("export-" + key);
        box.setAccessibleText(Messages.text("export." + key));
        box.setConverter(new Wording<>(words));
        box.getItems().setAll(choices);
    }
}
