package org.neuraldeps.app.view.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** Freezes a figure as it is now and writes it in the background; exports do not wait for each other. */
public final class ExportModel {

    private static final double DPI = FigureFile.DEFAULT_DPI;

    private final Explorer explorer;
    private final Tasks tasks;
    private final Consumer<Failure> onFailure;

    /**
     * @param explorer names the files
     * @param tasks writes
     * @param onFailure told of what could not be written
     */
    public ExportModel(Explorer explorer, Tasks tasks, Consumer<Failure> onFailure) {
        this.explorer = explorer;
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /**
     * A name for the file: "star-guinea-pig.svg".
     *
     * @param kind key of the kind of figure
     */
    public String suggestedName(String kind) {
        Picture picture = explorer.picture().get();
        String target = picture == null
                ? ""
                : "-" + picture.categories().label(picture.solved().target());
        String plain = (kind + target).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("-$", "") + FigureFormat.SVG.suffix();
    }

    /**
     * Writes a figure; a name without extension gets one.
     *
     * @param written told the file once it is whole
     */
    public void write(Plate plate, Path file, Consumer<Path> written) {
        Path named = withExtension(file);
        Request<Path> request = new Request<>(
                Messages.text("task.export", named.getFileName()), Lane.INTERACTIVE, (progress, workers) -> {
                    plate.write(named, FigureFormat.of(named), DPI);
                    return named;
                });
        tasks.begin(request, new Outcome<>() {
            @Override
            public void done(Path value) {
                written.accept(value);
            }

            @Override
            public void failed(Failure failure, Optional<Path> part) {
                if (!failure.isCancelled()) {
                    onFailure.accept(failure);
                }
            }
        });
    }

    static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + FigureFormat.SVG.suffix());
    }
}
