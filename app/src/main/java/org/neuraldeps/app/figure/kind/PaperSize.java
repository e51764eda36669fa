package org.neuraldeps.app.figure.kind;

/**
 * A size on paper.
 *
 * @param width points, 1/72 inch
 * @param height points
 */
public record PaperSize(double width, double height) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** A size in millimetres. */
    public static PaperSize mm(double width, double height) {
        return new PaperSize(width * POINTS_PER_MM, height * POINTS_PER_MM);
    }

    /** The same proportions, of another width in points. */
    public PaperSize scaledTo(double other) {
        return new PaperSize(other, other * height / width);
    }
}
