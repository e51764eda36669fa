package org.neuraldeps.spark;

import java.io.Serializable;

/**
 * What a piece is, and of which blocks: a node of a binary tree over the numbers of blocks.
 *
 * @param kind one of the constants
 * @param index which of its kind: a fold, a tile
 * @param node its place in its level of the tree; in the lowest, the number of a block
 */
record PieceKey(int kind, int index, int node) implements Serializable {

    // Numbers rather than an enum, whose hashes differ from one process to the next.

    /** C of a fold, or of all rows. */
    static final int MOMENTS = 0;

    /** R. */
    static final int FACTOR = 1;

    /** Rows for a focus. */
    static final int FOCUS = 2;

    /** Rows that are held out. */
    static final int EVALUATION = 3;

    /** Neighbouring columns of a C that is too large to be held. */
    static final int STRIP = 4;

    PieceKey parent() {
        return new PieceKey(kind, index, node / 2);
    }

    boolean isAddedUp() {
        return kind != EVALUATION;
    }
}
