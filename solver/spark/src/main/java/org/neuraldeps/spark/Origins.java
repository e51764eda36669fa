package org.neuraldeps.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.KeptOrigin;
import org.neuraldeps.ui.Program;
import scala.Tuple2;

/**
 * What moments are made of, told by hashes as the command line tells it.
 *
 * @param cluster reads the shards
 * @param names of the files
 * @param known what is in each shard
 */
record Origins(Cluster cluster, StandIns names, Map<ShardHead, Fingerprint> known) {

    /**
     * Reads all shards once, a task each.
     *
     * @param ranges what blocks will read of them
     */
    static Origins read(Cluster cluster, StandIns names, Map<ShardHead, List<Fingerprint.Range>> ranges) {
        Storage storage = cluster.storage();
        List<Tuple2<ShardHead, List<Fingerprint.Range>>> shards = new ArrayList<>();
        ranges.forEach((head, of) -> shards.add(new Tuple2<>(head, List.copyOf(of))));
        List<Fingerprint> prints =
                cluster.each("hashes of shards", shards, shard -> Fingerprint.of(storage, shard._1(), shard._2()));
        Map<ShardHead, Fingerprint> known = new LinkedHashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            known.put(shards.get(i)._1(), prints.get(i));
        }
        return new Origins(cluster, names, known);
    }

    /** Of all parts. */
    KeptOrigin of(List<PartPlan> parts, Optional<HoldOut> holdOut) {
        return parts.stream()
                .map(part -> new KeptOrigin(
                        part.files().displayName(),
                        Program.version(),
                        PartSides.words(part.dataset(), holdOut),
                        sources(part)))
                .reduce(KeptOrigin::and)
                .orElseThrow();
    }

    private List<KeptOrigin.Source> sources(PartPlan part) {
        List<KeptOrigin.Source> sources = new ArrayList<>();
        List<String> shards =
                part.heads().stream().map(head -> known.get(head).sha256()).toList();
        sources.add(source(part.files().shards(), KeptOrigin.LOGITS, shards));
        Map<SideFile, FoundShards> sides = new EnumMap<>(SideFile.class);
        sides.putAll(part.files().sides());
        sides.forEach((role, found) -> sources.add(source(
                found, role.role(), found.files().stream().map(this::sha256).toList())));
        return sources;
    }

    private static KeptOrigin.Source source(FoundShards found, String part, List<String> hashes) {
        String path = found.named().toString();
        return new KeptOrigin.Source(path.substring(path.lastIndexOf('/') + 1), part, joined(hashes));
    }

    private String sha256(FoundFile side) {
        String address = names.remote(side.path());
        Storage.Stamp stamp = cluster.storage().stamp(address);
        ShardHead whole = new ShardHead(address, stamp, 0, 0, StorageType.FLOAT64, -1, 0, ShardHead.InsideSides.NONE);
        return Fingerprint.of(cluster.storage(), whole, List.of()).sha256();
    }

    /** One hash for all files that are one. */
    private static String joined(List<String> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        byte[] lines = (String.join("\n", hashes) + "\n").getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(Fingerprint.digest().digest(lines)) + "-" + hashes.size();
    }
}
