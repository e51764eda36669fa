package org.neuraldeps.app.figure;

/** How carefully a figure is painted. */
public enum Quality {
    /** For files and for a still picture: everything smooth. */
    FULL,
    /** While λ is dragged: lines without smoothing, which is 20 times as fast; dots and letters as always. */
    DRAFT
}
