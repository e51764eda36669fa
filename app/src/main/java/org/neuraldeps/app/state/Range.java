package org.neuraldeps.app.state;

/**
 * What an axis shows, in the units of the axis.
 *
 * @param from the smaller end
 * @param to the larger end
 */
public record Range(double from, double to) {

    /** Ends nearer to each other than this part of the larger are not told apart. */
    private static final double FINEST = 1e-9;

    private static final double SMALLEST = 1e-100;
    private static final double LARGEST = 1e100;

    /** @throws IllegalArgumentException unless {@code from} is below {@code to} and an axis can tell them apart */
    public Range {
        if (!(from < to && areApart(from, to))) {
            throw new IllegalArgumentException("no range from " + from + " to " + to);
        }
        // There is one zero.
        from += 0.0;
        to += 0.0;
    }

    /** Whether an axis can tell two numbers apart, whichever is the larger. */
    public static boolean areApart(double one, double other) {
        double width = Math.abs(one - other);
        double largest = Math.max(Math.abs(one), Math.abs(other));
        return width >= FINEST * largest && width >= SMALLEST && largest <= LARGEST;
    }

    /** The range between two different numbers. */
    public static Range between(double one, double other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /** As an option writes it: "0.01:0.5". */
    public String text() {
        return from + ":" + to;
    }
}
