package org.neuraldeps.app.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neuraldeps.app.json.JsonMembers;

/**
 * The tour that comes with the program: from a logit to a dependency, to redundancy, to Conjecture 1 and where it fails, to
 * focus and Table 1, and to what a second network says; on a sample that comes with the program, too. A document like any
 * other, which was written in the window.
 */
public final class BundledTour {

    /** What commands call it. */
    public static final String NAME = "first";

    private static final String FILE = NAME + "." + TourFile.EXTENSION;

    private BundledTour() {}

    /** Reads it; a few kilobytes. */
    public static Tour read() {
        try (InputStream stream = BundledTour.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not part of this program");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return TourJson.read(JsonMembers.of(FILE, text), Path.of(""));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
