package org.neuraldeps.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.plate.snippet.Language;
import org.neuraldeps.app.view.figure.LinkedFigure;
import org.neuraldeps.ui.Messages;

/** What can be taken out of a figure: the menu bar takes it out of a pane's figure, a figure's own menu out of that figure. */
final class FigureCommands {

    private final MainWindow window;
    private final Supplier<Optional<LinkedFigure<?>>> figure;
    private final ObservableValue<Boolean> enabled;

    /**
     * @param figure asked for the figure when a command runs
     * @param enabled whether there is a figure
     */
    FigureCommands(MainWindow window, Supplier<Optional<LinkedFigure<?>>> figure, ObservableValue<Boolean> enabled) {
        this.window = window;
        this.figure = figure;
        this.enabled = enabled;
    }

    Command export(String id, String keys) {
        return command(id, keys, window.leaving()::askExport);
    }

    /** Copies of it, the picture first. */
    List<Command> copies(String keysOfPicture) {
        return Stream.of(
                        Stream.of(command("copy-picture", keysOfPicture, window.leaving()::copyPicture)),
                        NumbersFormat.all().stream().map(this::numbers),
                        Stream.of(command("copy-command", "", window.leaving()::copyCommand)),
                        Stream.of(Language.values()).map(this::snippet))
                .flatMap(commands -> commands)
                .toList();
    }

    private Command numbers(NumbersFormat format) {
        return command(
                "copy-" + format.extension(), "", meant -> window.leaving().copyNumbers(meant, format));
    }

    private Command snippet(Language language) {
        return command("copy-" + language.key(), "", meant -> window.leaving().copySnippet(meant, language));
    }

    private Command command(String id, String keys, Consumer<LinkedFigure<?>> action) {
        return new Command(id, Messages.text("command." + id), keys, enabled, () -> figure.get()
                .ifPresent(action));
    }
}
