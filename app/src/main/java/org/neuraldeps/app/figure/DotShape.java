package org.neuraldeps.app.figure;

/** Shapes of dots, told apart without colour. */
public enum DotShape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE_UP,
    TRIANGLE_DOWN,
    /** Two strokes, no area. */
    CROSS
}
