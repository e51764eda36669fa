package org.neuraldeps.app.cli.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.MovedFiles;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.Recipe;
import picocli.CommandLine.Option;

/** Which figure to make again, and where it goes. */
final class RecipeOptions extends FigurePlace {

    private static final String FOLDER = "--data-folder";
    private static final String CHANGED = "--changed-data";

    @Option(
            names = "--recipe",
            required = true,
            paramLabel = "FILE",
            description =
                    "Make a figure again from the recipe in a figure's file, or from what --print-recipe printed.")
    private Path recipe;

    @Option(
            names = FOLDER,
            paramLabel = "DIR",
            description = "With --recipe: where the data lie now, under their old names.")
    private Path folder;

    @Option(
            names = CHANGED,
            description = "With --recipe: draw from the data that are there, though they are not those of the figure.")
    private boolean acceptsChanges;

    void make(Console console) {
        Recipe read = Recipe.open(recipe);
        PlateRequest<?> request = moved(read.request());
        require(PaperStyle.of(request.style()).size());
        DataRequest wanted = request.state().data();
        files().forEach(file -> NamedFiles.requireNot(wanted, file));
        files().forEach(file -> NamedFiles.requireNot(Stream.of(recipe), file));
        MovedFiles.requireThere(wanted, "say with " + FOLDER + " DIR where it lies now");
        FoundData found = FoundData.of(wanted);
        if (!acceptsChanges) {
            requireSame(read.made().data(), found, console);
        }
        OpenedDataset data = found.open(console.progress(), console.workers());
        Plate plate = request.in(data.dataset().categories()).draw(data, console.progress(), console.workers());
        write(plate, console);
        read.made().differences(plate.recipe(console.progress()).made()).forEach(console::note);
    }

    private PlateRequest<?> moved(PlateRequest<?> request) {
        if (folder == null) {
            return request;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(FOLDER + " " + folder + ": there is no such folder; give the one with the data");
        }
        return request.on(new MovedFiles(folder).in(request.state().data()));
    }

    private static void requireSame(DataHashes then, FoundData found, Console console) {
        if (!then.sha256().isEmpty()) {
            DataHashes.of(found, console.progress())
                    .requireSame(
                            then, found, "give the old data with " + FOLDER + " DIR, or take these with " + CHANGED);
        }
    }
}
