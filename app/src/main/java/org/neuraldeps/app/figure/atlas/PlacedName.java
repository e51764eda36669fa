package org.neuraldeps.app.figure.atlas;

/**
 * The name of a category beside its dot, in points.
 *
 * @param category index of the category
 * @param side where it stands
 * @param x where its words are held, from the middle of the dot
 * @param y where the middle of their line is, from the middle of the dot
 * @param size of its letters
 */
record PlacedName(int category, NameSide side, double x, double y, double size) {}
