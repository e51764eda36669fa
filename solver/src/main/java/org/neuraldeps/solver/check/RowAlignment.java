package org.neuraldeps.solver.check;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * Whether two networks saw the same samples in the same order, judged by what they say about them: networks that do agree far
 * more than when the rows of one are shuffled, and more than with their neighbours.
 *
 * @param rows how many rows were compared
 * @param agreement the part of them in which both have the same top-1 category
 * @param correlation of f_j with g_j over the rows, averaged over the categories
 * @param firstAccuracy top-1 accuracy of the first network by the labels; without labels nothing is told
 * @param secondAccuracy that of the second
 * @param shift by how many rows further in the second network they agree clearly more; empty where they do not
 * @param difference what files that tell of rows contradict each other in, in words; empty where none do
 */
public record RowAlignment(
        int rows,
        Measured agreement,
        Measured correlation,
        Optional<Measured> firstAccuracy,
        Optional<Measured> secondAccuracy,
        OptionalInt shift,
        Optional<String> difference) {

    private static final int FARTHEST = 3;
    private static final double DEVIATIONS = 4;
    private static final double CORRELATED = 0.1;

    /**
     * A number and what it is when rows are shuffled.
     *
     * @param value of the rows as they are
     * @param shuffled with those of the second network, or the labels, in an order of chance
     */
    public record Measured(double value, double shuffled) {}

    /** How the rows look. */
    public enum Verdict {
        /** By every measure as rows of the same samples. */
        ALIGNED("aligned"),
        /** By some. */
        DOUBTFUL("doubtful"),
        /** By none, or something contradicts it. */
        NOT_ALIGNED("not-aligned");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        /** Its stable name: "not-aligned". */
        public String key() {
            return key;
        }
    }

    /**
     * Compares at most 2,000 rows, spread over all: a tenth of a second for 1,000 categories, however many rows there are.
     *
     * @param dataset with two networks, in one order of categories
     * @param difference what files that tell of rows contradict each other in
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static RowAlignment of(LogitDataset dataset, Optional<String> difference, Progress progress) {
        LogitMatrix g = dataset.other().orElseThrow();
        PairedRows paired = PairedRows.of(dataset.logits(), g, progress);
        int[] f = paired.firstWinners();
        int[] second = paired.secondWinners();
        int[] shuffled = paired.shuffled();
        int[] same = IntStream.range(0, paired.count()).toArray();
        Optional<int[]> labels = dataset.labels()
                .map(known ->
                        IntStream.of(same).map(i -> known.of(paired.row(i))).toArray());
        Measured agreement = new Measured(agreement(f, i -> second[i]), agreement(f, i -> second[shuffled[i]]));
        return new RowAlignment(
                paired.count(),
                agreement,
                new Measured(paired.correlation(same), paired.correlation(shuffled)),
                labels.map(l -> new Measured(agreement(f, i -> l[i]), agreement(f, i -> l[shuffled[i]]))),
                labels.map(l -> new Measured(agreement(second, i -> l[i]), agreement(second, i -> l[shuffled[i]]))),
                shift(paired, f, second),
                difference);
    }

    private static double agreement(int[] winners, IntUnaryOperator other) {
        return (double) IntStream.range(0, winners.length)
                        .filter(i -> winners[i] == other.applyAsInt(i))
                        .count()
                / winners.length;
    }

    private static OptionalInt shift(PairedRows paired, int[] f, int[] g) {
        int best = 0;
        double most = agreementAt(0, paired, f, g) + 0.1;
        for (int by = -FARTHEST; by <= FARTHEST; by++) {
            double agreement = agreementAt(by, paired, f, g);
            if (by != 0 && agreement > most) {
                most = agreement;
                best = by;
            }
        }
        return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static double agreementAt(int by, PairedRows paired, int[] f, int[] g) {
        int[] comparable = IntStream.range(0, f.length)
                .filter(i -> paired.areNeighbours(i, by))
                .toArray();
        long alike = IntStream.of(comparable).filter(i -> f[i] == g[i + by]).count();
        return comparable.length == 0 ? 0 : (double) alike / comparable.length;
    }

    /** What follows from all of it. */
    public Verdict verdict() {
        boolean agree = isMore(agreement);
        boolean correlate = correlation.value() > Math.abs(correlation.shuffled()) + CORRELATED;
        if (difference.isPresent() || shift.isPresent() || (!agree && !correlate)) {
            return Verdict.NOT_ALIGNED;
        }
        boolean labelled =
                firstAccuracy.isEmpty() || isMore(firstAccuracy.get()) == isMore(secondAccuracy.orElseThrow());
        return agree && correlate && labelled ? Verdict.ALIGNED : Verdict.DOUBTFUL;
    }

    /** More than shuffled by four standard deviations of a count. */
    private boolean isMore(Measured part) {
        double chance = Math.max(part.shuffled(), 1.0 / rows);
        return part.value() > part.shuffled() + DEVIATIONS * Math.sqrt(chance * (1 - chance) / rows);
    }

    /** The verdict with its numbers, in one line. */
    public String words() {
        String numbers = String.format(
                Locale.ROOT,
                "top-1 is the same in %s of %d rows (%s when shuffled), same-category logits correlate by %.2f (%.2f)",
                FindingList.percent(agreement.value()),
                rows,
                FindingList.percent(agreement.shuffled()),
                correlation.value(),
                correlation.shuffled());
        return switch (verdict()) {
            case ALIGNED -> "the rows of the two networks look aligned: " + numbers;
            case DOUBTFUL -> "the rows of the two networks may not be the same samples: " + numbers + accuracies();
            case NOT_ALIGNED ->
                "the rows of the two networks do not look like the same samples in the same order: "
                        + difference.map(words -> words + "; ").orElse("")
                        + (shift.isPresent() ? "they agree more when moved by " + shift.getAsInt() + "; " : "")
                        + numbers
                        + accuracies();
        };
    }

    private String accuracies() {
        return firstAccuracy
                .map(first -> ", accuracies are " + FindingList.percent(first.value()) + " and "
                        + FindingList.percent(secondAccuracy.orElseThrow().value()))
                .orElse("");
    }
}
