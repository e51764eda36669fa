package org.neuraldeps.app.plate.call;

import java.nio.file.Path;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;

/**
 * Where a figure goes.
 *
 * @param file its extension says in which format
 * @param dpi pixels per inch, where the format has pixels
 */
record PlaceWords(Path file, double dpi) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        if (FigureFormat.of(file).hasPixels() && dpi != FigureFile.DEFAULT_DPI) {
            arguments.option("--dpi", String.valueOf(dpi));
        }
        arguments.option("-o", file.toString());
    }
}
