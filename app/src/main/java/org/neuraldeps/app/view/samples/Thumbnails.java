package org.neuraldeps.app.view.samples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;

/**
 * Small pictures of files, read in the background and kept while they are among those looked at last: what is kept of one is no larger
 * than it is shown. A file that is not there, or is no picture, has an image in error.
 */
final class Thumbnails {

    /** Height in pixels, twice that of a line, so that it is sharp on a fine screen. */
    private static final int PIXELS = 112;

    private static final int MOST = 96;

    private final Map<Path, Image> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Image> eldest) {
            return size() > MOST;
        }
    };

    /** The picture of a file, which may still be on its way. */
    Image of(Path file) {
        return kept.computeIfAbsent(file, path -> new Image(path.toUri().toString(), 0, PIXELS, true, true, true));
    }
}
