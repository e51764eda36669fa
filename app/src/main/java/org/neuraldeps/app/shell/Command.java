package org.neuraldeps.app.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can do, as a value: menus, shortcuts and the sheet of shortcuts read the same list of them.
 *
 * @param id its stable name
 * @param naming what it is called now
 * @param keys its shortcut in JavaFX's spelling, such as "Shortcut+O"; empty for none
 * @param enabled whether it can be done now
 * @param run does it
 */
record Command(String id, ObservableValue<String> naming, String keys, ObservableValue<Boolean> enabled, Runnable run) {

    /** One that is always called the same. */
    Command(String id, String words, String keys, ObservableValue<Boolean> enabled, Runnable run) {
        this(id, new SimpleStringProperty(words), keys, enabled, run);
    }

    /** What it is called now. */
    String words() {
        return naming.getValue();
    }

    MenuItem item() {
        MenuItem item = new MenuItem();
        item.textProperty().bind(naming);
        item.setId("command-" + id);
        item.setMnemonicParsing(false);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> run.run());
        item.setDisable(!enabled.getValue());
        enabled.addListener((value, was, is) -> item.setDisable(!is));
        return item;
    }

    /** The shortcut as it is printed on the keys of this machine. */
    String keysShown() {
        return keys.isEmpty() ? "" : KeyCombination.valueOf(keys).getDisplayText();
    }
}
