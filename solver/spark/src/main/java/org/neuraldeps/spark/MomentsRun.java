package org.neuraldeps.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;

/**
 * Forms moments of shards: reads their heads, then all their bytes for hashes and checksums, then their rows block by block, and adds
 * up what blocks come down to along a fixed tree.
 */
final class MomentsRun {

    private static final Folding FOLDING = Folding.USUAL;
    private static final int MEBIBYTE = 20;

    private final Cluster cluster;
    private final MomentsWish wish;
    private final Scratch scratch;

    MomentsRun(Cluster cluster, MomentsWish wish, Scratch scratch) {
        this.cluster = cluster;
        this.wish = wish;
        this.scratch = scratch;
    }

    /** The moments; columns and rows that are held out stay in the scratch folder until they are written. */
    KeptMoments moments() {
        StandIns names = new StandIns(cluster.storage(), scratch.folder("names"));
        List<PartPlan> parts = PartPlans.of(cluster, wish, names, FOLDING);
        BlockPlan plan = BlockPlan.of(parts, wish.blockRows());
        tell(parts);
        Origins origins = Origins.read(cluster, names, plan.ranges());
        KeptOrigin origin = origins.of(parts, wish.holdOut());
        boolean isByColumns = parts.get(0).dataset().logits().columns() > wish.held();
        int folds = plan.areDealt() ? FOLDING.count() : 1;
        List<RowBlock> blocks = plan.checked(origins.known());
        JavaPairRDD<PieceKey, Piece> pieces = cluster.tasks(blocks)
                .flatMapToPair(new BlockWork(cluster.storage(), folds, isByColumns, wish.limitBytes()));
        cluster.told().begin("blocks of rows", blocks.size());
        try (AddedUp sums = AddedUp.of(parts, pieces, blocks.size(), cluster.partitions(blocks.size()))) {
            FitMoments fit = isByColumns ? sums.byColumns(FOLDING, scratch.folder()) : sums.held(FOLDING, folds);
            return new KeptMoments(
                    parts.get(0).dataset().categories(), fit, sums.focus(), sums.evaluation(scratch.folder()), origin);
        }
    }

    private void tell(List<PartPlan> parts) {
        long rows =
                parts.stream().mapToLong(part -> part.dataset().logits().rows()).sum();
        int n = parts.get(0).dataset().logits().columns();
        MovedBytes moved = new MovedBytes(n, rows, wish.blockRows());
        cluster.told()
                .say(rows + " rows of " + n + " categories in " + moved.blocks() + " blocks, which come down to "
                        + (moved.ofBlock() >> MEBIBYTE) + " MB each; " + (moved.whileAdding() >> MEBIBYTE)
                        + " MB move while they are added up");
    }
}
