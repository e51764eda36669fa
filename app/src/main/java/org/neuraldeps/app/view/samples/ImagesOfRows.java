package org.neuraldeps.app.view.samples;

import java.nio.file.Path;
import java.util.Optional;

/** What the rows that are shown stand for. */
interface ImagesOfRows {

    /** What a row is called; empty where that is not known. */
    Optional<String> name(int row);

    /** The file of its image, which may not be there; empty where it is no file. */
    Optional<Path> file(int row);
}
