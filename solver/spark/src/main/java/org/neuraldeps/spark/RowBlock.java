package org.neuraldeps.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are summed by one task: some that follow each other in shards that do. Which they are depends on the shards and the size of
 * blocks alone.
 *
 * @param number of the block, from 0 on
 * @param stretches where its rows are
 * @param fold of each row: from 0 on, or {@link #EVALUATION}
 * @param labels of its rows; null where none are known
 */
record RowBlock(int number, List<Stretch> stretches, byte[] fold, int[] labels) implements Serializable {

    /** The fold of a row that is held out. */
    static final byte EVALUATION = -1;

    /**
     * Rows of a shard that follow each other.
     *
     * @param head of the shard
     * @param first row
     * @param count how many
     * @param checksum CRC-32C of the bytes that are needed for them, once these were read
     */
    record Stretch(ShardHead head, int first, int count, long checksum) implements Serializable {

        Stretch with(long known) {
            return new Stretch(head, first, count, known);
        }
    }

    int rows() {
        return fold.length;
    }

    /** Which rows are in a fold. */
    boolean[] in(int wanted) {
        boolean[] are = new boolean[fold.length];
        for (int row = 0; row < are.length; row++) {
            are[row] = fold[row] == wanted;
        }
        return are;
    }

    /** Which rows are held out. */
    boolean[] heldOut() {
        return in(EVALUATION);
    }

    /** Cuts shards into stretches of blocks of so many rows; the last block has what is left. */
    static List<List<Stretch>> cut(List<ShardHead> heads, int blockRows) {
        List<List<Stretch>> blocks = new ArrayList<>();
        int room = 0;
        for (ShardHead head : heads) {
            for (int first = 0; first < head.rows(); ) {
                if (room == 0) {
                    blocks.add(new ArrayList<>());
                    room = blockRows;
                }
                int count = Math.min(room, head.rows() - first);
                blocks.get(blocks.size() - 1).add(new Stretch(head, first, count, 0));
                room -= count;
                first += count;
            }
        }
        return blocks;
    }
}
