package org.neuraldeps.app.figure.several;

/**
 * Orders edges by |θ|, to the precision of a float, digit by digit: three passes over them, where sorting tens of thousands of keys would
 * be a good part of a frame.
 */
final class ByMagnitude {

    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    /** The bits of a float that is not negative. */
    private static final int ALL_BITS = 31;

    private int[] edges;
    private int[] keys;
    private int count;

    /** @param most how many edges there are at most */
    ByMagnitude(int most) {
        this.edges = new int[most];
        this.keys = new int[most];
    }

    /** Adds an edge; those of equal magnitude stay in the order in which they are added. */
    void add(int edge, double value) {
        edges[count] = edge;
        keys[count++] = Float.floatToIntBits((float) Math.abs(value));
    }

    /** All that were added, by rising magnitude. Ends the life of this. */
    int[] rising() {
        int[] otherEdges = new int[count];
        int[] otherKeys = new int[count];
        for (int shift = 0; shift < ALL_BITS; shift += BITS) {
            pass(shift, otherEdges, otherKeys);
            int[] swapped = edges;
            edges = otherEdges;
            otherEdges = swapped;
            swapped = keys;
            keys = otherKeys;
            otherKeys = swapped;
        }
        // An odd number of passes ends in an array of the right length.
        return edges;
    }

    private void pass(int shift, int[] toEdges, int[] toKeys) {
        int[] places = new int[DIGITS + 1];
        for (int i = 0; i < count; i++) {
            places[(keys[i] >>> shift & DIGITS - 1) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            places[digit + 1] += places[digit];
        }
        for (int i = 0; i < count; i++) {
            int place = places[keys[i] >>> shift & DIGITS - 1]++;
            toEdges[place] = edges[i];
            toKeys[place] = keys[i];
        }
    }
}
