package org.neuraldeps.spark;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.ShardWords;
import org.neuraldeps.solver.io.SideFile;

/**
 * The files of one part of the rows: shards of one matrix, and what goes with it.
 *
 * @param named as somebody named the shards
 * @param shards of logits
 * @param sides what goes with them
 * @param asked which of these somebody named: they are before what lies in the shards, and that before what lies beside them
 */
record PartFiles(String named, FoundShards shards, Map<SideFile, FoundShards> sides, Map<SideFile, String> asked) {

    /** What moments are made of; truths and hierarchies are asked for when the moments are opened. */
    static final List<SideFile> ROLES =
            List.of(SideFile.CATEGORIES, SideFile.LABELS, SideFile.EVALUATION, SideFile.SAMPLES);

    /**
     * Finds them.
     *
     * @param asked addresses of what somebody named
     */
    static PartFiles find(StandIns names, String named, Map<SideFile, String> asked) {
        FoundShards shards = names.shards(named);
        Map<SideFile, FoundShards> sides = new EnumMap<>(SideFile.class);
        for (SideFile role : ROLES) {
            Optional.ofNullable(asked.get(role))
                    .map(address -> names.side(address, role))
                    .or(() -> names.beside(shards, role))
                    .ifPresent(found -> sides.put(role, found));
        }
        return new PartFiles(named, shards, Collections.unmodifiableMap(sides), asked);
    }

    /** The addresses of the shards, the first rows first. */
    List<String> addresses(StandIns names) {
        return shards.files().stream().map(file -> names.remote(file.path())).toList();
    }

    /** What the part is called, as the command line calls it. */
    String displayName() {
        return ShardWords.of(shards.named());
    }
}
