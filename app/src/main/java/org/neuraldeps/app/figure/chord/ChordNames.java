package org.neuraldeps.app.figure.chord;

import org.neuraldeps.app.figure.Sheet;

/** The names of the categories, beside the circle. */
interface ChordNames {

    /** Writes as many as there is room for. */
    void draw(Sheet sheet, ChordCircle circle);
}
