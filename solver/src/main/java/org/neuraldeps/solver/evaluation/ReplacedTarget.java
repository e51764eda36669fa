package org.neuraldeps.solver.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.neuraldeps.solver.data.Labels;

/** The evaluation rows with the target's column replaced by predictions: what is summed and counted over them. Immutable. */
public final class ReplacedTarget {

    private final int[] rows;
    private final Optional<Labels> labels;
    private final EvaluationGroups groups;
    private final Rivals rivals;
    private final double[] predicted;

    /**
     * @param rows the evaluation rows, as indices of all rows
     * @param labels of all rows
     * @param groups of the evaluation rows
     * @param rivals what the predictions have to beat
     * @param predicted one per evaluation row
     */
    ReplacedTarget(int[] rows, Optional<Labels> labels, EvaluationGroups groups, Rivals rivals, double[] predicted) {
        this.rows = rows;
        this.labels = labels;
        this.groups = groups;
        this.rivals = rivals;
        this.predicted = predicted;
    }

    /** What Table 1 is computed from. */
    public EvaluationSums sums() {
        HitCount count = new HitCount(rivals.target(), labels.isPresent());
        for (int r = 0; r < rows.length; r++) {
            add(r, count);
        }
        return count.sums();
    }

    /** The same for each group of evaluation rows, for intervals. */
    public GroupedSums sumsByGroup() {
        HitCount[] counts = new HitCount[groups.count()];
        Arrays.setAll(counts, g -> new HitCount(rivals.target(), labels.isPresent()));
        for (int r = 0; r < rows.length; r++) {
            add(r, counts[groups.ofRow()[r]]);
        }
        return new GroupedSums(Arrays.stream(counts).map(HitCount::sums).toList(), groups.grouped());
    }

    private void add(int r, HitCount count) {
        count.addError(rivals.actual(r), predicted[r]);
        if (labels.isPresent()) {
            int label = labels.get().of(rows[r]);
            count.addAnswer(label, after(r), before(r));
            if (label == rivals.target()) {
                count.addPositiveError(rivals.actual(r), predicted[r]);
            }
        }
    }

    /** The rows whose answer changes. */
    public Flips flips() {
        List<Flip> flips = new ArrayList<>();
        int[] balance = new int[groups.count()];
        for (int r = 0; r < rows.length; r++) {
            if (before(r) != after(r)) {
                Flip flip = new Flip(rows[r], label(rows[r]), before(r), after(r));
                flips.add(flip);
                balance[groups.ofRow()[r]] += (flip.isGained() ? 1 : 0) - (flip.isLost() ? 1 : 0);
            }
        }
        int better = (int) Arrays.stream(balance).filter(net -> net > 0).count();
        int worse = (int) Arrays.stream(balance).filter(net -> net < 0).count();
        return new Flips(flips, new SignTest(better, worse));
    }

    private int before(int r) {
        return rivals.winner(r, rivals.actual(r));
    }

    private int after(int r) {
        return rivals.winner(r, predicted[r]);
    }

    private OptionalInt label(int row) {
        return labels.map(known -> OptionalInt.of(known.of(row))).orElseGet(OptionalInt::empty);
    }
}
