package org.neuraldeps.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;

/** Finds the parts of the rows, reads the heads of their shards, and makes sure that they are of one matrix. */
final class PartPlans {

    private PartPlans() {}

    /**
     * The parts, in their order.
     *
     * @throws ShardException if a shard is no file of logits
     * @throws DataException if shards do not belong together
     */
    static List<PartPlan> of(Cluster cluster, MomentsWish wish, StandIns names, Folding folding) {
        List<PartFiles> files = wish.parts().stream()
                .map(part -> PartFiles.find(names, part, wish.asked()))
                .toList();
        Iterator<ShardHead> heads = heads(
                        cluster,
                        files.stream()
                                .flatMap(part -> part.addresses(names).stream())
                                .toList())
                .iterator();
        List<PartPlan> parts = new ArrayList<>();
        for (PartFiles part : files) {
            List<ShardHead> own = IntStream.range(0, part.shards().files().size())
                    .mapToObj(shard -> heads.next())
                    .filter(head -> head.rows() > 0)
                    .toList();
            if (own.isEmpty()) {
                throw new DataException(part.named(), "all files are without rows", "give files with rows");
            }
            PartSides.requireAlike(own);
            parts.add(PartPlan.of(part, own, PartSides.read(names, part, own, wish.holdOut()), folding));
        }
        requireOneMatrix(parts);
        return parts;
    }

    private static List<ShardHead> heads(Cluster cluster, List<String> addresses) {
        Storage storage = cluster.storage();
        return cluster.each("heads of shards", addresses, file -> ShardHead.read(storage, file));
    }

    private static void requireOneMatrix(List<PartPlan> parts) {
        PartSides.requireAlike(parts.stream().map(part -> part.heads().get(0)).toList());
        PartPlan first = parts.get(0);
        for (PartPlan part : parts) {
            boolean isNamedAlike = part.dataset()
                    .categories()
                    .all()
                    .equals(first.dataset().categories().all());
            boolean isLabelledAlike = part.dataset().labels().isPresent()
                    == first.dataset().labels().isPresent();
            if (!isNamedAlike || !isLabelledAlike) {
                throw new DataException(
                        part.files().named(),
                        (isNamedAlike ? "whether labels are known" : "names of categories") + " differ from "
                                + first.files().named(),
                        "give parts of the same logits");
            }
        }
    }
}
