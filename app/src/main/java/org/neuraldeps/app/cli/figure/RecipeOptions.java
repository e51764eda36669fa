package org.neuraldeps.app.cli.figure;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.Recipe;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which figure to make again, and where it goes. */
final class RecipeOptions {

    @Option(
            names = "--recipe",
            required = true,
            paramLabel = "FILE",
            description = "Make a figure again from what --print-recipe printed.")
    private Path file;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private FigurePlace place;

    void make(Console console) {
        PlateRequest<?> request = Recipe.open(file);
        place.require(PaperStyle.of(request.style()).size());
        DataRequest wanted = request.state().data();
        NamedFiles.requireNot(wanted, place.file());
        NamedFiles.requireNot(Stream.of(file), place.file());
        OpenedDataset data = DatasetInputs.open(wanted, console);
        Plate plate = request.in(data.dataset().categories()).draw(data, console.progress(), console.workers());
        place.write(plate, console);
    }
}
