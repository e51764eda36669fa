package org.neuraldeps.app.plate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.device.Inscription;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.ui.Program;

/**
 * A figure with what it was made from.
 *
 * @param request makes it again
 * @param figure what is drawn
 * @param notes what somebody who looks at it should know beside it, a sentence each
 * @param data what it was drawn from
 * @param numbers makes the numbers behind it
 */
public record Plate(
        PlateRequest<?> request,
        Figure figure,
        List<String> notes,
        OpenedDataset data,
        Supplier<FigureNumbers> numbers) {

    private static final String MAKER = "Neural Dependencies Explorer " + Program.version();

    /**
     * Writes it with its recipe; an existing file is replaced, and a file appears whole or not at all. The data are read
     * once for their hashes, so it belongs on a worker.
     *
     * @param dpi pixels per inch, where the format has pixels
     * @throws org.neuraldeps.solver.data.DataException if the place cannot be written to, the picture would be too large,
     *     or the data have changed since they were opened
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public void write(Path file, FigureFormat format, double dpi, Progress progress) {
        String recipe = recipe(progress).ascii(file.toAbsolutePath().getParent());
        FigureFile.write(figure, new Inscription(MAKER, recipe), file, format, dpi);
    }

    /**
     * What makes it again. Reads the data for their hashes, unless that was done before.
     *
     * @throws org.neuraldeps.solver.data.DataException if the data have changed since they were opened
     */
    public Recipe recipe(Progress progress) {
        return new Recipe(request, Provenance.of(figure, data.hashes(progress)));
    }
}
