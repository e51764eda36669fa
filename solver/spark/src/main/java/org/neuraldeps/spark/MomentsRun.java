package org.neuraldeps.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.EvaluationRows;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.ui.Program;
import scala.Tuple2;

/**
 * Forms moments of shards: reads their heads, then all their bytes for hashes and checksums, then their rows block by block, and adds
 * up what blocks come down to along a fixed tree.
 */
final class MomentsRun {

    private static final Folding FOLDING = Folding.USUAL;

    private final Cluster cluster;
    private final MomentsWish wish;
    private final StandIns names;
    private final Scratch scratch;

    MomentsRun(Cluster cluster, MomentsWish wish, Scratch scratch) {
        this.cluster = cluster;
        this.wish = wish;
        this.scratch = scratch;
        this.names = new StandIns(cluster.storage(), scratch.folder("names"));
    }

    /** The moments; rows that are held out stay in the scratch folder until they are written. */
    KeptMoments moments() {
        List<PartPlan> parts = plan();
        int n = parts.get(0).dataset().logits().columns();
        if (n > CategoryLimits.HELD) {
            throw new DataException(
                    wish.parts().get(0),
                    n + " categories, and moments are kept of up to " + CategoryLimits.HELD,
                    "give fewer");
        }
        BlockPlan plan = BlockPlan.of(parts, wish.blockRows());
        Map<ShardHead, Fingerprint> known = fingerprints(plan.ranges());
        KeptOrigin origin = origin(parts, known);
        List<RowBlock> blocks = plan.checked(known);
        int folds = plan.areDealt() ? FOLDING.count() : 1;
        JavaPairRDD<PieceKey, Piece> pieces = cluster.tasks(blocks)
                .flatMapToPair(new BlockWork(cluster.storage(), folds, wish.limitBytes()))
                .persist(StorageLevel.DISK_ONLY());
        cluster.told().begin("blocks of rows", blocks.size());
        Map<PieceKey, Piece> roots = roots(pieces, blocks.size(), folds);
        FitMoments fit = fit(parts, roots, plan.areDealt());
        EvaluationRows evaluation = evaluation(parts, pieces);
        pieces.unpersist();
        Piece.Focus focus = (Piece.Focus) roots.get(new PieceKey(PieceKey.FOCUS, 0, 0));
        return new KeptMoments(parts.get(0).dataset().categories(), fit, focus.kept(), evaluation, origin);
    }

    private Map<PieceKey, Piece> roots(JavaPairRDD<PieceKey, Piece> pieces, int blocks, int folds) {
        int keys = folds + 2;
        JavaPairRDD<PieceKey, Piece> added = pieces.filter(piece -> piece._1().isAddedUp());
        return BlockTree.roots(added, blocks, cluster.partitions(keys * blocks)).collectAsMap();
    }

    private List<PartPlan> plan() {
        List<PartFiles> files = wish.parts().stream()
                .map(part -> PartFiles.find(names, part, wish.asked()))
                .toList();
        List<String> addresses =
                files.stream().flatMap(part -> part.addresses(names).stream()).toList();
        Storage storage = cluster.storage();
        Iterator<ShardHead> heads = cluster.each("heads of shards", addresses, file -> ShardHead.read(storage, file))
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
            parts.add(PartPlan.of(part, own, PartSides.read(names, part, own, wish.holdOut()), FOLDING));
        }
        requireOneMatrix(parts);
        return parts;
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

    private Map<ShardHead, Fingerprint> fingerprints(Map<ShardHead, List<Fingerprint.Range>> ranges) {
        Storage storage = cluster.storage();
        List<Tuple2<ShardHead, List<Fingerprint.Range>>> shards = new ArrayList<>();
        ranges.forEach((head, of) -> shards.add(new Tuple2<>(head, List.copyOf(of))));
        List<Fingerprint> prints =
                cluster.each("hashes of shards", shards, shard -> Fingerprint.of(storage, shard._1(), shard._2()));
        Map<ShardHead, Fingerprint> known = new LinkedHashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            known.put(shards.get(i)._1(), prints.get(i));
        }
        return known;
    }

    private KeptOrigin origin(List<PartPlan> parts, Map<ShardHead, Fingerprint> known) {
        return parts.stream()
                .map(part -> new KeptOrigin(
                        part.files().displayName(),
                        Program.version(),
                        PartSides.words(part.dataset(), wish.holdOut()),
                        sources(part, known)))
                .reduce(KeptOrigin::and)
                .orElseThrow();
    }

    private List<KeptOrigin.Source> sources(PartPlan part, Map<ShardHead, Fingerprint> known) {
        List<KeptOrigin.Source> sources = new ArrayList<>();
        List<String> shards =
                part.heads().stream().map(head -> known.get(head).sha256()).toList();
        sources.add(new KeptOrigin.Source(
                lastName(part.files().shards().named().toString()), KeptOrigin.LOGITS, joined(shards)));
        Map<SideFile, List<FoundFile>> sides = new EnumMap<>(SideFile.class);
        part.files().sides().forEach((role, found) -> sides.put(role, found.files()));
        sides.forEach((role, found) -> sources.add(new KeptOrigin.Source(
                lastName(part.files().sides().get(role).named().toString()),
                role.role(),
                joined(found.stream().map(this::sha256).toList()))));
        return sources;
    }

    private String sha256(FoundFile side) {
        String address = names.remote(side.path());
        ShardHead whole = new ShardHead(
                address,
                cluster.storage().stamp(address),
                0,
                0,
                StorageType.FLOAT64,
                -1,
                0,
                ShardHead.InsideSides.NONE);
        return Fingerprint.of(cluster.storage(), whole, List.of()).sha256();
    }

    /** One hash for all files that are one, as the command line gives it. */
    private static String joined(List<String> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        byte[] lines = (String.join("\n", hashes) + "\n").getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(Fingerprint.digest().digest(lines)) + "-" + hashes.size();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private FitMoments fit(List<PartPlan> parts, Map<PieceKey, Piece> roots, boolean areDealt) {
        List<FitMoments.Fold> folds = new ArrayList<>();
        for (int fold = 0; fold < (areDealt ? FOLDING.count() : 1); fold++) {
            folds.add(((Piece.Moments) roots.get(new PieceKey(PieceKey.MOMENTS, fold, 0))).fold());
        }
        FitMoments.Fold all = folds.stream()
                .reduce((one, next) -> one.and(next, Progress.NONE))
                .orElseThrow();
        LogitMatrix logits = parts.get(0).dataset().logits();
        Optional<PackedNumbers> factor = Optional.ofNullable(
                        (Piece.Factor) roots.get(new PieceKey(PieceKey.FACTOR, 0, 0)))
                .map(root -> PackedNumbers.of(root.packed()));
        return new FitMoments(
                all.rows(),
                parts.stream().mapToInt(part -> part.dataset().fitGroups()).sum(),
                logits.columns(),
                logits.storage(),
                all.moments(),
                FOLDING,
                areDealt ? folds : List.of(),
                factor);
    }

    /** Block after block they come to the driver's disk; labels and groups it knows. */
    private EvaluationRows evaluation(List<PartPlan> parts, JavaPairRDD<PieceKey, Piece> pieces) {
        EvaluationRows known = parts.stream()
                .map(part -> EvaluationRows.of(part.dataset()))
                .reduce(EvaluationRows::and)
                .orElseThrow();
        if (known.rows().rows() == 0) {
            return known;
        }
        List<LogitMatrix> rows = new ArrayList<>();
        Iterator<Piece> all =
                pieces.filter(piece -> !piece._1().isAddedUp()).values().toLocalIterator();
        while (all.hasNext()) {
            HeldRows some = ((Piece.Evaluation) all.next()).rows();
            rows.add(new SpooledRows(scratch.folder().resolve("evaluation-" + rows.size()), some));
        }
        LogitMatrix whole =
                rows.size() == 1 ? rows.get(0) : new StackedRows(rows.get(0).origin(), rows, List.of());
        return new EvaluationRows(whole, known.labels(), known.groups());
    }
}
