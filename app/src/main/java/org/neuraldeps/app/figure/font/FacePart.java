package org.neuraldeps.app.figure.font;

/**
 * A part of a text in one face.
 *
 * @param start where it begins
 * @param end after it
 * @param face what draws it
 * @param isShown whether the face has its letters; otherwise there are boxes
 */
public record FacePart(int start, int end, Face face, boolean isShown) {}
