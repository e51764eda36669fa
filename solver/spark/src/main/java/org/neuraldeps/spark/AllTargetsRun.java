package org.neuraldeps.spark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.broadcast.Broadcast;
import org.neuraldeps.solver.covlasso.FlatPaths;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.PathsProblem;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.MomentsFingerprint;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.ui.Program;

/** Solves all targets of a file of moments, a range of them at a time, and gathers their paths in order. */
final class AllTargetsRun {

    /** What the command line keeps of a target, too. */
    private static final int USUAL = 50;

    /** The same where C is not held. */
    private static final int USUAL_OF_MANY = 10;

    private final Cluster cluster;
    private final Wish wish;
    private final Scratch scratch;

    /**
     * What was asked for.
     *
     * @param moments address of the file
     * @param gauge which logits are meant
     * @param nonzeros how many are kept of each target; empty for the usual number
     * @param atOnce how many targets a task solves
     */
    record Wish(String moments, Gauge gauge, OptionalInt nonzeros, int atOnce) {}

    AllTargetsRun(Cluster cluster, Wish wish, Scratch scratch) {
        this.cluster = cluster;
        this.wish = wish;
        this.scratch = scratch;
    }

    /**
     * Solves them.
     *
     * @throws ShardException if the file is none of moments, or damaged
     */
    StoredPaths paths() {
        String address = cluster.storage().qualified(wish.moments());
        Storage.Stamp stamp = cluster.storage().stamp(address);
        LocalCopy copy = copied(address);
        return copy.told(() -> solve(
                MomentsFile.read(copy.found(), Progress.NONE),
                MomentsFile.columnPlaces(copy.found())
                        .map(columns -> new MomentsPlace(cluster.storage(), address, stamp, columns))));
    }

    private LocalCopy copied(String address) {
        try {
            LocalCopy copy = LocalCopy.begin(cluster.storage(), address, scratch.folder());
            copy.fill();
            if (!MomentsFile.isMoments(copy.path())) {
                throw new ShardException(Storage.words(address)
                        + ": it is no file of moments; form them first: moments SHARDS -o m.npz");
            }
            return copy;
        } catch (IOException e) {
            throw Storage.unreadable(address, e);
        }
    }

    private StoredPaths solve(KeptMoments kept, Optional<MomentsPlace> place) {
        int n = kept.categories().size();
        int nonzeros = wish.nonzeros().orElse(place.isPresent() ? USUAL_OF_MANY : USUAL);
        MomentsEverywhere moments = place.<MomentsEverywhere>map(columns -> remote(kept, columns))
                .orElseGet(() -> new SharedMoments(kept.fit(), wish.gauge()));
        String fingerprint = MomentsFingerprint.of(moments.moments(), kept.categories());
        Broadcast<MomentsEverywhere> everywhere = cluster.spark().broadcast(moments);
        List<FlatPaths> parts = cluster.each(
                "ranges of targets", TargetRange.all(n, wish.atOnce()), new RangeWork(everywhere, nonzeros));
        everywhere.destroy();
        AllPaths paths = new AllPaths(
                parts.stream().flatMap(part -> part.paths(n).stream()).toList(), RangeWork.depth(nonzeros));
        return StoredPaths.of(
                paths,
                new PathsProblem(Focus.NONE, List.of(), wish.gauge(), fingerprint),
                kept.categories().all().stream().map(Category::name).toList(),
                new StoredPaths.Origin(kept.origin().name(), Program.version()));
    }

    private RemoteColumns remote(KeptMoments kept, MomentsPlace place) {
        if (kept.fit().matrix() instanceof KeptMatrix.Columns matrix) {
            return new RemoteColumns(place, kept.fit().rows(), matrix, wish.gauge());
        }
        throw new IllegalStateException("columns that are no columns");
    }
}
