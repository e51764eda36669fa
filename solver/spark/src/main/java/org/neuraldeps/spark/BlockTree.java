package org.neuraldeps.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * Adds up the pieces of blocks along a binary tree over their numbers: blocks 2i and 2i + 1, then pairs of pairs, and so on, the
 * earlier one always above. So the bits of what comes out depend on the blocks alone, and not on partitions, executors or the order in
 * which tasks end.
 */
final class BlockTree {

    private BlockTree() {}

    /** A piece and its place below its parent. */
    private record Child(int node, Piece piece) implements Serializable {}

    /**
     * The pieces of all blocks together, one for each kind and index; a block without rows of a kind has no piece of it.
     *
     * @param blocks how many there are
     * @param partitions into how many each level is parted
     */
    static JavaPairRDD<PieceKey, Piece> roots(JavaPairRDD<PieceKey, Piece> leaves, int blocks, int partitions) {
        JavaPairRDD<PieceKey, Piece> level = leaves;
        for (int width = blocks; width > 1; width = (width + 1) / 2) {
            level = level.mapToPair(piece -> new Tuple2<>(
                            piece._1().parent(), new Child(piece._1().node(), piece._2())))
                    .groupByKey(partitions)
                    .mapValues(BlockTree::both);
        }
        return level;
    }

    private static Piece both(Iterable<Child> children) {
        List<Child> ordered = StreamSupport.stream(children.spliterator(), false)
                .sorted(Comparator.comparingInt(Child::node))
                .toList();
        Piece first = ordered.get(0).piece();
        return ordered.size() == 1 ? first : first.and(ordered.get(1).piece());
    }
}
