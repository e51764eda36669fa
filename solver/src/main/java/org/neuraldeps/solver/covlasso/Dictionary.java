package org.neuraldeps.solver.covlasso;

import java.util.BitSet;

/**
 * The categories that may take part in a solution: all but the target, the bases of Fig. 4, all but a forbidden one.
 * Immutable.
 */
public final class Dictionary {

    private final int size;
    private final BitSet allowed;
    private final int[] indices;

    private Dictionary(int size, BitSet allowed) {
        this.size = size;
        this.allowed = allowed;
        this.indices = allowed.stream().toArray();
    }

    /** All n categories. */
    public static Dictionary all(int size) {
        BitSet allowed = new BitSet(size);
        allowed.set(0, size);
        return new Dictionary(size, allowed);
    }

    /** Only the given categories. */
    public static Dictionary of(int size, int... categories) {
        BitSet allowed = new BitSet(size);
        for (int category : categories) {
            if (category < 0 || category >= size) {
                throw new IndexOutOfBoundsException("category " + category + " of " + size);
            }
            allowed.set(category);
        }
        return new Dictionary(size, allowed);
    }

    /** This dictionary without one category. */
    public Dictionary without(int category) {
        BitSet fewer = (BitSet) allowed.clone();
        fewer.clear(category);
        return new Dictionary(size, fewer);
    }

    /** Whether a category may take part. */
    public boolean contains(int category) {
        return allowed.get(category);
    }

    /** n, the number of categories there are in all. */
    public int universe() {
        return size;
    }

    /** How many may take part. */
    public int count() {
        return indices.length;
    }

    /** The categories that may take part, ascending; shared and not to be modified. */
    public int[] indices() {
        return indices;
    }
}
