package org.neuraldeps.app.plate;

import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;

/**
 * A figure with what it was made from.
 *
 * @param request makes it again
 * @param figure what is drawn
 * @param notes what somebody who looks at it should know beside it, a sentence each
 */
public record Plate(PlateRequest<?> request, Figure figure, List<String> notes) {

    /**
     * Writes it; an existing file is replaced, and a file appears whole or not at all.
     *
     * @param dpi pixels per inch, where the format has pixels
     * @throws org.neuraldeps.solver.data.DataException if the place cannot be written to, or the picture would be too
     *     large
     */
    public void write(Path file, FigureFormat format, double dpi) {
        FigureFile.write(figure, file, format, dpi);
    }
}
