package org.neuraldeps.spark;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.io.CategoriesFile;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.SamplesFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.io.StoredVectors;

/** Reads what goes with the rows of a part, on the driver: names, labels, groups, and which rows are held out. */
final class PartSides {

    private final StandIns names;
    private final PartFiles files;
    private final LogitMatrix logits;

    private PartSides(StandIns names, PartFiles files, LogitMatrix logits) {
        this.names = names;
        this.files = files;
        this.logits = logits;
    }

    /**
     * The part as data whose rows are not there.
     *
     * @param heads of its shards that have rows
     * @param holdOut which rows are held out, where that was asked for
     * @throws ShardException if something does not go with the rows
     */
    static LogitDataset read(StandIns names, PartFiles files, List<ShardHead> heads, Optional<HoldOut> holdOut) {
        List<LogitMatrix> rows = heads.stream().<LogitMatrix>map(HeadRows::new).toList();
        LogitMatrix logits = rows.size() == 1 ? rows.get(0) : new StackedRows(files.named(), rows, List.of());
        return names.told(() -> new PartSides(names, files, logits).dataset(holdOut));
    }

    private LogitDataset dataset(Optional<HoldOut> holdOut) {
        Companions inside = logits.companions();
        Categories categories = get(
                        SideFile.CATEGORIES,
                        Companions.first(inside.names(), logits.columns()).map(all -> Categories.named(all.read())),
                        found -> CategoriesFile.read(found.get(0)))
                .orElseGet(() -> Categories.numbered(logits.columns()));
        Optional<SampleGroups> groups = get(
                SideFile.SAMPLES,
                Companions.first(inside.groups(), logits.rows()).map(Companion::read),
                found -> SampleGroups.stacked(
                        found.stream().map(SamplesFile::read).toList()));
        Optional<Labels> labels = get(
                        SideFile.LABELS,
                        Companions.first(inside.labels(), logits.rows()).map(Companion::read),
                        PartSides::labels)
                .map(values -> new Labels(values, logits.columns(), place(SideFile.LABELS)));
        Split split = holdOut.map(wish -> Split.holdOut(logits.rows(), groups, wish, logits.origin()))
                .orElseGet(() -> split(inside));
        return new LogitDataset(files.displayName(), logits, categories, labels, split, groups, Optional.empty());
    }

    private Split split(Companions inside) {
        return get(
                        SideFile.EVALUATION,
                        Companions.first(inside.evaluation(), logits.rows()).map(Companion::read),
                        PartSides::mask)
                .map(Split::new)
                .orElseGet(() -> Split.allFit(logits.rows()));
    }

    /** What somebody named, else what lies inside, else what lies beside. */
    private <T> Optional<T> get(SideFile role, Optional<T> inside, Function<List<FoundFile>, T> read) {
        Optional<FoundShards> found = Optional.ofNullable(files.sides().get(role));
        boolean isAsked = files.asked().containsKey(role);
        return found.filter(any -> isAsked || inside.isEmpty())
                .map(side -> read.apply(side.files().stream()
                        .map(file -> names.filled(file.path()))
                        .toList()))
                .or(() -> inside);
    }

    private String place(SideFile role) {
        return Optional.ofNullable(files.sides().get(role))
                .map(found -> found.named().toString())
                .orElse(logits.origin());
    }

    private static int[] labels(List<FoundFile> found) {
        return found.stream()
                .map(StoredVectors::labels)
                .flatMapToInt(IntStream::of)
                .toArray();
    }

    private static boolean[] mask(List<FoundFile> found) {
        List<boolean[]> masks = found.stream().map(StoredVectors::mask).toList();
        boolean[] whole =
                new boolean[masks.stream().mapToInt(mask -> mask.length).sum()];
        int done = 0;
        for (boolean[] mask : masks) {
            System.arraycopy(mask, 0, whole, done, mask.length);
            done += mask.length;
        }
        return whole;
    }

    /** How evaluation rows were told, in the words of the command line, so that parts made here and there are merged. */
    static String words(LogitDataset part, Optional<HoldOut> holdOut) {
        return holdOut.map(wish -> "hold-out " + wish.fraction() + " seed " + wish.seed())
                .orElse(part.split().evaluationRows() == 0 ? "none" : "mask");
    }

    /** @throws DataException if shards are not alike */
    static void requireAlike(List<ShardHead> heads) {
        ShardHead first = heads.get(0);
        for (ShardHead head : heads) {
            if (head.columns() != first.columns() || head.type() != first.type()) {
                throw new DataException(
                        Storage.words(head.file()),
                        head.columns() + " columns of " + head.type().key() + ", but " + Storage.words(first.file())
                                + " has " + first.columns() + " of "
                                + first.type().key(),
                        "give shards of the same logits");
            }
        }
    }
}
