package org.neuraldeps.app.view.lab;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.neuraldeps.ui.Messages;

/**
 * The menus below the result of a room: words that both rooms share, ids of their own.
 *
 * @param room what ids begin with
 */
record LabMenus(String room) {

    MenuButton menu(String key) {
        MenuButton menu = new MenuButton(Messages.text("labs." + key));
        menu.setId(room + "-" + key);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text("labs." + key.replace('-', '.')));
        item.setId(room + "-" + key);
        item.setOnAction(event -> action.run());
        return item;
    }
}
