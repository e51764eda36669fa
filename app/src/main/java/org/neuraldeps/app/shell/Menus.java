package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.neuraldeps.ui.Messages;

/** The menu bar: the commands in their groups, and the files opened last. */
final class Menus {

    private static final String WITH_RECENT = "file";

    private final Opening opening;
    private final Menu recent = new Menu(Messages.text("menu.recent"));
    private final MenuBar bar = new MenuBar();

    Menus(Commands commands, Opening opening) {
        this.opening = opening;
        commands.groups().forEach(group -> bar.getMenus().add(menu(group)));
    }

    MenuBar bar() {
        return bar;
    }

    private Menu menu(CommandGroup group) {
        Menu menu = new Menu(Messages.text("menu." + group.key()));
        for (List<Command> section : group.sections()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.forEach(command -> menu.getItems().add(command.item()));
            if (group.key().equals(WITH_RECENT) && !menu.getItems().contains(recent)) {
                menu.getItems().add(recent);
                menu.setOnShowing(event -> listRecent());
            }
        }
        return menu;
    }

    private void listRecent() {
        List<Path> files = opening.recent().list();
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(this::recentItem).toList());
    }

    private MenuItem recentItem(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> opening.file(file));
        return item;
    }
}
