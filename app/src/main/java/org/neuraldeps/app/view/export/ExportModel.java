package org.neuraldeps.app.view.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.app.view.canvas.LinkedFigure;
import org.neuraldeps.ui.Messages;

/** Freezes a figure as it is now and writes it in the background. */
public final class ExportModel {

    private static final double DPI = FigureFile.DEFAULT_DPI;

    private final Explorer explorer;
    private final Tasks tasks;

    public ExportModel(Explorer explorer, Tasks tasks) {
        this.explorer = explorer;
        this.tasks = tasks;
    }

    /** A name for the file: "star-guinea-pig.svg". */
    public String suggestedName(LinkedFigure figure) {
        Picture picture = explorer.picture().get();
        String target = picture == null
                ? ""
                : "-" + picture.categories().label(picture.solved().target());
        String plain = (figure.name() + target).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("-$", "") + FigureFormat.SVG.suffix();
    }

    /**
     * Writes a figure; a name without extension gets one.
     *
     * @param written told the file once it is whole
     */
    public void write(LinkedFigure linked, Path file, Consumer<Path> written) {
        Optional<Figure> figure = linked.forFile();
        if (figure.isEmpty()) {
            return;
        }
        Path named = withExtension(file);
        // A channel of its own: two exports must not replace each other.
        Channel channel = new Channel("export " + named);
        tasks.submit(new Request<>(
                channel,
                Messages.text("task.export", named.getFileName()),
                (progress, workers) -> {
                    FigureFile.write(figure.get(), named, FigureFormat.of(named), DPI);
                    return named;
                },
                written));
    }

    static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + FigureFormat.SVG.suffix());
    }
}
