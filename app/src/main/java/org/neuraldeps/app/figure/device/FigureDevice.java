package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.neuraldeps.app.figure.Figure;

/** What puts figures into files of one format, and knows such files again. */
public interface FigureDevice {

    /**
     * Writes all of a figure; the stream stays open.
     *
     * @param dpi pixels per inch, where there are pixels
     */
    void write(Figure figure, Inscription inscription, OutputStream out, double dpi) throws IOException;

    /** Whether a file is one of these, whatever it is called. */
    boolean recognises(byte[] file);

    /**
     * The recipe in such a file, if there is one.
     *
     * @throws IOException if the file is damaged
     */
    Optional<String> recipe(byte[] file) throws IOException;
}
