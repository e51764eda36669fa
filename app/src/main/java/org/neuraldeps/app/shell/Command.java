package org.neuraldeps.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.neuraldeps.ui.Messages;

/**
 * Something a person can do from the menus and the keyboard.
 *
 * @param key of its text in the bundle, and its id
 * @param keys its shortcut in JavaFX's spelling, such as "Shortcut+O"; empty for none
 * @param action does it
 */
record Command(String key, String keys, Runnable action) {

    String text() {
        return Messages.text("command." + key);
    }

    MenuItem item() {
        MenuItem item = new MenuItem(text());
        item.setId("command-" + key);
        item.setMnemonicParsing(false);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    MenuItem item(ObservableValue<Boolean> enabled) {
        MenuItem item = item();
        item.setDisable(!enabled.getValue());
        enabled.addListener((value, was, is) -> item.setDisable(!is));
        return item;
    }

    /** The shortcut as it is printed on the keys of this machine. */
    String keysShown() {
        return keys.isEmpty() ? "" : KeyCombination.valueOf(keys).getDisplayText();
    }
}
