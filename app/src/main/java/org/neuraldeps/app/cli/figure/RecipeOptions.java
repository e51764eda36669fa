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
import picocli.CommandLine.Option;

/** Which figure to make again, and where it goes. */
final class RecipeOptions extends FigurePlace {

    @Option(
            names = "--recipe",
            required = true,
            paramLabel = "FILE",
            description = "Make a figure again from what --print-recipe printed.")
    private Path recipe;

    void make(Console console) {
        PlateRequest<?> request = Recipe.open(recipe);
        require(PaperStyle.of(request.style()).size());
        DataRequest wanted = request.state().data();
        NamedFiles.requireNot(wanted, file());
        NamedFiles.requireNot(Stream.of(recipe), file());
        OpenedDataset data = DatasetInputs.open(wanted, console);
        Plate plate = request.in(data.dataset().categories()).draw(data, console.progress(), console.workers());
        write(plate, console);
    }
}
