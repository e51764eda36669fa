package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MainFigure;
import org.neuraldeps.app.view.help.ShortcutSheet;
import org.neuraldeps.ui.Messages;

/** The menu bar; its commands are also what the shortcut sheet lists. */
final class Menus {

    private final MainWindow window;
    private final Explorer explorer;
    private final List<Command> commands = new ArrayList<>();
    private final List<MenuItem> needData = new ArrayList<>();
    private final Menu recent = new Menu(Messages.text("menu.recent"));
    private final MenuBar bar;

    Menus(MainWindow window) {
        this.window = window;
        this.explorer = window.services().explorer();
        bar = new MenuBar(file(), edit(), view(), solve(), help());
        needData.forEach(item -> item.setDisable(true));
    }

    MenuBar bar() {
        return bar;
    }

    /** Data are open: everything can be used. */
    void enable() {
        needData.forEach(item -> item.setDisable(false));
    }

    /** All shortcuts, those of the menus and those that only the keyboard has. */
    List<ShortcutSheet.Line> shortcuts() {
        List<ShortcutSheet.Line> lines = new ArrayList<>();
        for (Command command : commands) {
            if (!command.keys().isEmpty()) {
                lines.add(new ShortcutSheet.Line(command.keysShown(), command.text()));
            }
        }
        for (String key : List.of("arrows", "ends", "escape", "enter", "space", "click", "doubleClick")) {
            lines.add(new ShortcutSheet.Line(
                    Messages.text("help." + key + ".keys"), Messages.text("help." + key + ".effect")));
        }
        return lines;
    }

    private Menu file() {
        Menu menu = menu("file");
        menu.getItems().add(item("sample", "Shortcut+Shift+O", window.opening()::sample));
        menu.getItems().add(item("open", "Shortcut+O", window::askOpen));
        menu.getItems().add(recent);
        menu.setOnShowing(event -> listRecent());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .add(data(
                        "exportMain",
                        "Shortcut+E",
                        w -> window.askExport(w.figures().get(0))));
        menu.getItems()
                .add(data("exportScatter", "", w -> window.askExport(w.figures().get(1))));
        menu.getItems()
                .add(data("exportPath", "", w -> window.askExport(w.figures().get(2))));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item("quit", "Shortcut+Q", window::close));
        return menu;
    }

    private Menu edit() {
        Menu menu = menu("edit");
        menu.getItems()
                .add(remembered(new Command("undo", "Shortcut+Z", explorer::undo))
                        .item(explorer.canUndo()));
        menu.getItems()
                .add(remembered(new Command("redo", "Shortcut+Shift+Z", explorer::redo))
                        .item(explorer.canRedo()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(data("unpin", "Shortcut+U", w -> explorer.change(ExplorerState::withoutPins)));
        return menu;
    }

    private Menu view() {
        Menu menu = menu("view");
        menu.getItems().add(data("star", "Shortcut+1", w -> explorer.change(s -> s.withFigure(MainFigure.STAR))));
        menu.getItems().add(data("radial", "Shortcut+2", w -> explorer.change(s -> s.withFigure(MainFigure.RADIAL))));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(data("maximise", "Shortcut+M", Workspace::toggleMaximised));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(data("search", "Shortcut+F", w -> w.categories().focusSearch()));
        menu.getItems().add(item("theme", "Shortcut+D", window::toggleTheme));
        return menu;
    }

    private Menu solve() {
        Menu menu = menu("solve");
        menu.getItems().add(data("target", "Shortcut+K", w -> w.target().open()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(data("errors", "", w -> w.categoryList().computeErrors()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(data("fewer", "Alt+LEFT", w -> w.lambda().stepToFewer()));
        menu.getItems().add(data("more", "Alt+RIGHT", w -> w.lambda().stepToMore()));
        menu.getItems().add(data("play", "Shortcut+P", w -> w.lambdaBar().togglePlay()));
        return menu;
    }

    private Menu help() {
        Menu menu = menu("help");
        menu.getItems().add(item("shortcuts", "F1", window::showShortcuts));
        menu.getItems().add(item("script", "", window::showScript));
        return menu;
    }

    private void listRecent() {
        List<Path> files = window.opening().recent().list();
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(this::recentItem).toList());
    }

    private MenuItem recentItem(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> window.opening().file(file));
        return item;
    }

    private MenuItem data(String key, String keys, Consumer<Workspace> action) {
        MenuItem item = item(key, keys, () -> window.workspace().ifPresent(action));
        needData.add(item);
        return item;
    }

    private MenuItem item(String key, String keys, Runnable action) {
        return remembered(new Command(key, keys, action)).item();
    }

    private Command remembered(Command command) {
        commands.add(command);
        return command;
    }

    private static Menu menu(String key) {
        return new Menu(Messages.text("menu." + key));
    }
}
