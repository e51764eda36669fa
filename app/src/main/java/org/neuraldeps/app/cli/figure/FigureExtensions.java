package org.neuraldeps.app.cli.figure;

import java.util.Iterator;
import org.neuraldeps.app.figure.device.FigureFormat;

/** The extensions of figure files, for the help. */
final class FigureExtensions implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return FigureFormat.all().stream().map(FigureFormat::suffix).iterator();
    }
}
