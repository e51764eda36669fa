package org.neuraldeps.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Makes the one-page report of a data set: {@code index.html}, which needs no other file. */
public final class Report {

    /** The name of the file. */
    public static final String FILE = "index.html";

    private final String html;

    private Report(String html) {
        this.html = html;
    }

    /**
     * Computes and lays out the report. The same data and request give the same bytes.
     *
     * @param data what to report on
     * @param request which targets, at which λ
     * @param workers solve several targets side by side
     * @param progress is asked at every knot and before every drawing whether to go on
     */
    public static Report of(OpenedDataset data, ReportRequest request, Workers workers, Progress progress) {
        return new Report(ReportPage.of(ReportContent.compute(data, request, workers, progress), progress));
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
        WholeFile.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /** The page. */
    public String html() {
        return html;
    }
}
