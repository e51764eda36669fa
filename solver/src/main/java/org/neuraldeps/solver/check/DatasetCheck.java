package org.neuraldeps.solver.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Checks loaded logits for what would make results wrong, or would make them mean something else than one thinks. What
 * makes the data unusable (NaN, lengths that differ) has been refused before, when they were opened.
 */
public final class DatasetCheck {

    private final LogitDataset dataset;
    private final SecondMoments moments;
    private final Optional<FeatureSet> features;
    private final FindingList findings;
    private final ColumnFindings columns;

    private DatasetCheck(LogitDataset dataset, SecondMoments moments, Optional<FeatureSet> features) {
        this.dataset = dataset;
        this.features = features;
        this.moments = moments;
        this.findings = new FindingList(dataset.categories());
        this.columns = new ColumnFindings(findings);
    }

    /** As below, of logits that were read and not made of features. */
    public static CheckReport check(
            LogitDataset dataset,
            SecondMoments moments,
            Optional<PairAlignment> pair,
            boolean isOriented,
            int mostFactorised,
            Progress progress) {
        return check(dataset, moments, pair, Optional.empty(), isOriented, mostFactorised, progress);
    }

    /**
     * Reads all logits once, twice where columns repeat each other, compares the columns of C where it is held, n² / 2
     * numbers, and finds the rank, which reads the fit rows once more and takes 2 N n² + 4n³ operations: half a second for
     * 4,600 x 1,000 and four for 50,000 x 1,000, of which a tenth is not the rank. Of two networks the second is read once, too; features are read once.
     *
     * @param moments C over the fit rows
     * @param pair how two networks were brought together, where there are two
     * @param features what heads made the logits of, where they did
     * @param isOriented whether labels, names or an evaluation mask of the user agree with which way rows and columns go
     * @param mostFactorised of more categories the rank is not looked for
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity in a row that is held out
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static CheckReport check(
            LogitDataset dataset,
            SecondMoments moments,
            Optional<PairAlignment> pair,
            Optional<FeatureSet> features,
            boolean isOriented,
            int mostFactorised,
            Progress progress) {
        DatasetCheck check = new DatasetCheck(dataset, moments, features);
        pair.ifPresent(new PairFindings(check.findings)::add);
        return check.run(isOriented, mostFactorised, progress);
    }

    private CheckReport run(boolean isOriented, int mostFactorised, Progress progress) {
        LogitMatrix logits = dataset.logits();
        progress.at(0, "checking logits");
        RowHashes hashes = new RowHashes(logits);
        Seen own = see(logits, Optional.of(hashes), progress);
        dataset.other().ifPresent(g -> see(g, Optional.empty(), progress));
        new RowFindings(findings, dataset, isOriented).add(hashes, own.winners(), own.ranges());
        new LabelFindings(findings, dataset).absent();
        new NameFindings(findings, dataset.categories()).add();
        features.ifPresent(set -> new FeatureFindings(findings, set).add(progress));
        progress.at(0.3, "looking for duplicate columns");
        compareColumns(DuplicateColumns.of(logits, own.ranges().hashes(), progress), progress);
        progress.at(0.4, "finding the rank");
        OptionalInt rank = new RankFindings(findings, dataset, features.isPresent()).find(mostFactorised, progress);
        progress.at(1, "checked");
        return new CheckReport(
                logits.rows(),
                logits.columns(),
                logits.storage(),
                rank,
                findings.sorted(),
                accuracy(own.winners(), IntStream.range(0, logits.rows()).toArray()),
                accuracy(own.winners(), dataset.split().evaluationIndices()));
    }

    private OptionalDouble accuracy(Winners winners, int... rows) {
        return dataset.labels().isEmpty() || rows.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(winners.accuracy(dataset.labels().get(), rows));
    }

    /** What one pass over a network's rows has told. */
    private record Seen(ColumnRanges ranges, Winners winners) {}

    private Seen see(LogitMatrix logits, Optional<RowHashes> hashes, Progress progress) {
        ColumnRanges ranges = new ColumnRanges(logits);
        RowOffsets offsets = new RowOffsets(logits);
        Winners winners = new Winners(logits);
        List<LogitScan.Look> looks = hashes.<List<LogitScan.Look>>map(h -> List.of(ranges, offsets, winners, h))
                .orElse(List.of(ranges, offsets, winners));
        LogitScan.pass(logits, looks, progress);
        String of = dataset.other().isEmpty() ? "" : logits.origin() + ": ";
        new OffsetFindings(findings, features.isPresent()).rows(of, offsets);
        columns.constant(of, ranges, logits.columns(), hashes.isPresent());
        new LabelFindings(findings, dataset).add(of, winners, logits.columns());
        return new Seen(ranges, winners);
    }

    private void compareColumns(Map<Integer, Integer> duplicates, Progress progress) {
        columns.duplicates(duplicates);
        List<NearColumns.Pair> near = NearColumns.of(moments, progress).stream()
                .filter(pair -> !duplicates.containsKey(pair.column()))
                .toList();
        columns.near(
                near,
                dataset.logits().storage().unitRoundoff(),
                dataset.logits().columns());
    }
}
