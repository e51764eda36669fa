package org.neuraldeps.app.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A page that moves, as one file of HTML that loads nothing: λ is a slider, and figures, coefficients and Table 1 follow it. It
 * holds the knots of each target and a script that interpolates between them with the arithmetic of
 * {@link org.neuraldeps.solver.covlasso.SolutionPath#at}, so its coefficients are those of the program, bit for bit.
 */
public final class InteractivePage {

    /** The name of the file in a folder. */
    public static final String FILE = "page.html";

    private final String html;

    private InteractivePage(String html) {
        this.html = html;
    }

    /**
     * Computes and lays out a page. The same steps give the same bytes, however many workers there are.
     *
     * @param title of the page
     * @param steps what it shows, at least one, in their order
     * @param workers solve several targets side by side
     * @param progress is told how far it is, and asked at every knot whether to go on
     * @throws DataException if the data cannot be used
     */
    public static InteractivePage of(String title, List<PageStep> steps, Workers workers, Progress progress) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a page shows at least one step");
        }
        return new InteractivePage(
                PageMarkup.of(PageContent.compute(title, steps, workers, progress), progress, workers));
    }

    /**
     * Writes the page, whole or not at all.
     *
     * @throws DataException if the place cannot be written to
     */
    public void write(Path file) {
        WholeFile.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes {@link #FILE} into a folder, which is made where it is missing.
     *
     * @return the file
     * @throws DataException if the place cannot be written to
     */
    public Path writeInto(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DataException(folder.toString(), "cannot be made a folder", "choose a place you may write to", e);
        }
        Path file = folder.resolve(FILE);
        write(file);
        return file;
    }

    /** What a page about some data is called. */
    public static String title(OpenedDataset data) {
        return "Neural dependencies of " + data.request().displayName();
    }

    /** The page. */
    public String html() {
        return html;
    }
}
