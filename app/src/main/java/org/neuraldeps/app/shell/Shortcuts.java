package org.neuraldeps.app.shell;

import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.view.help.ShortcutSheet;
import org.neuraldeps.ui.Messages;

/** All shortcuts: those of the commands, and what keys and mouse do in the views. */
final class Shortcuts {

    private static final List<String> IN_VIEWS = List.of(
            "arrows",
            "ends",
            "escape",
            "enter",
            "space",
            "click",
            "doubleClick",
            "menu",
            "line",
            "pan",
            "wheel",
            "zoomKeys",
            "zoomArrows",
            "whole");

    private Shortcuts() {}

    static List<ShortcutSheet.Line> of(Commands commands) {
        Stream<ShortcutSheet.Line> ofCommands = commands.groups().stream()
                .flatMap(group -> group.commands().stream())
                .filter(command -> !command.keys().isEmpty())
                .map(command -> new ShortcutSheet.Line(command.keysShown(), command.words()));
        Stream<ShortcutSheet.Line> inViews = IN_VIEWS.stream()
                .map(key -> new ShortcutSheet.Line(
                        Messages.text("help." + key + ".keys"), Messages.text("help." + key + ".effect")));
        return Stream.concat(ofCommands, inViews).toList();
    }
}
