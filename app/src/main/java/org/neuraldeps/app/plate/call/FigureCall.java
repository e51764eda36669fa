package org.neuraldeps.app.plate.call;

import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;

/**
 * A command of the command line that writes a figure.
 *
 * @param words the program and its arguments
 */
public record FigureCall(List<String> words) {

    public FigureCall {
        words = List.copyOf(words);
    }

    /**
     * The command that writes the same file as a request that is drawn here. What is so by itself is left out.
     *
     * @param categories of the data that the request is drawn from
     * @param file where to; its extension says in which format
     * @param dpi pixels per inch, where the format has pixels
     * @throws DataException if no options name such data, no format has this extension, or the figure is that of a lab
     */
    public static FigureCall of(PlateRequest<?> request, Categories categories, Path file, double dpi) {
        if (request.kind() instanceof PlannedKind) {
            throw new DataException(
                    "figure " + request.kind().key(),
                    "it is drawn from the result of a lab, which no options of nde figure ask for",
                    "export it: the file carries its recipe, from which nde figure --recipe draws it again");
        }
        CategoryNames names = new CategoryNames(categories);
        Arguments arguments = new Arguments();
        arguments.word("nde");
        arguments.word("figure");
        arguments.word(request.kind().key());
        List<OptionGroup> groups = List.of(
                new DataWords(request.state().data()),
                new ProblemWords(request.kind(), request.state(), names),
                new LookWords(request.kind(), request.state(), names),
                new EdgeLookWords(request.kind(), request.state().look().edges()),
                new AllEdgesWords(request.kind(), request.state().look().atlas()),
                new PaperWords(request.kind().usualSize(), PaperStyle.of(request.style())),
                new PlaceWords(file, dpi));
        groups.forEach(group -> group.addTo(arguments));
        return new FigureCall(arguments.all());
    }

    /** As a POSIX shell reads it, in one line unless a name has several. */
    public String text() {
        return ShellText.of(words);
    }
}
