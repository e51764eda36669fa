package org.neuraldeps.app.view.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.call.FigureCall;
import org.neuraldeps.app.plate.snippet.Language;
import org.neuraldeps.app.plate.snippet.Snippet;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** Draws and writes figures in the background; exports do not wait for each other. */
final class ExportModel {

    private final Tasks tasks;
    private final Consumer<Failure> onFailure;

    /**
     * @param tasks draws and writes
     * @param onFailure told of what could not be written
     */
    ExportModel(Tasks tasks, Consumer<Failure> onFailure) {
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /** A name for the file: "star-guinea-pig.svg". */
    static String suggestedName(Exportable figure, FigureFormat format) {
        String target = figure.categories().label(figure.state().target());
        String plain =
                (figure.kind().key() + "-" + target).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("-$", "") + format.suffix();
    }

    /**
     * Writes a figure; a name without extension gets one.
     *
     * @param outcome told the file once it is whole, or why there is none
     */
    void write(Exportable figure, ExportChoice choice, Path file, Outcome<Path> outcome) {
        Path named = withExtension(file, choice.format());
        PaperStyle style = choice.style(figure.kind().usualSize());
        tasks.begin(
                new Request<>(
                        Messages.text("task.export", named.getFileName()), Lane.INTERACTIVE, (progress, workers) -> {
                            figure.draw(style).write(named, FigureFormat.of(named), choice.dpi(), progress);
                            return named;
                        }),
                outcome);
    }

    /** Draws a figure as a picture of the resolution that is chosen. */
    void picture(Exportable figure, ExportChoice choice, Consumer<Image> drawn) {
        PaperStyle style = choice.style(figure.kind().usualSize());
        begin(
                new Request<>(
                        Messages.text("task.picture"),
                        Lane.INTERACTIVE,
                        (progress, workers) -> Preview.image(figure.draw(style).figure(), choice.dpi())),
                drawn);
    }

    /** Writes down the numbers behind a figure, whatever it looks like on paper. */
    void numbers(Exportable figure, NumbersFormat format, Consumer<String> written) {
        PaperStyle style = ExportChoice.first().style(figure.kind().usualSize());
        begin(
                new Request<>(Messages.text("task.numbers"), Lane.INTERACTIVE, (progress, workers) -> format.text()
                        .apply(figure.draw(style).numbers().get())),
                written);
    }

    /**
     * The command that writes the same file into the folder where it is called.
     *
     * @throws org.neuraldeps.solver.data.DataException if no options name such data
     */
    static String command(Exportable figure, ExportChoice choice) {
        Path file = Path.of(suggestedName(figure, choice.format()));
        PaperStyle style = choice.style(figure.kind().usualSize());
        return FigureCall.of(figure.request(style), figure.categories(), file, choice.dpi())
                .text();
    }

    /** Writes what a state shows as a program, which means solving it. */
    void snippet(ExplorerState state, OpenedDataset data, Language language, Consumer<String> written) {
        begin(
                new Request<>(
                        Messages.text("task.snippet", language.words()),
                        Lane.INTERACTIVE,
                        (progress, workers) -> Snippet.of(language, data, state, progress, workers)
                                .text()),
                written);
    }

    private <T> void begin(Request<T> request, Consumer<T> done) {
        tasks.begin(request, new Outcome<>() {
            @Override
            public void done(T value) {
                done.accept(value);
            }

            @Override
            public void failed(Failure failure, Optional<T> part) {
                if (!failure.isCancelled()) {
                    onFailure.accept(failure);
                }
            }
        });
    }

    static Path withExtension(Path file, FigureFormat format) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + format.suffix());
    }
}
