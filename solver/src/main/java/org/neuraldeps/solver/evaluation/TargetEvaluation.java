package org.neuraldeps.solver.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.ChosenRows.Receiver;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * Table 1 for one target. What does not depend on θ is read once: the best other category of every evaluation row, and
 * the logits of the categories that may predict. {@link #metrics} then costs k multiply-adds a row, reads nothing and
 * follows a slider. Immutable and safe for several threads.
 *
 * <p>Between networks the replaced column is the target's in the second network, whose other logits it competes with.
 */
public final class TargetEvaluation {

    /** How much memory the logits of predicting categories take: 64 MB. */
    static final long MOST_BYTES = 64L << 20;

    /** But of so many categories they are kept whatever they take. */
    static final int LEAST_PREDICTORS = 16;

    private static final int BLOCK_ROWS = 64;

    private final LogitDataset dataset;
    private final int[] rows;
    private final EvaluationGroups groups;
    private final Rivals rivals;
    private final PredictorValues predictors;

    private TargetEvaluation(
            LogitDataset dataset, int[] rows, EvaluationGroups groups, Rivals rivals, PredictorValues predictors) {
        this.dataset = dataset;
        this.rows = rows;
        this.groups = groups;
        this.rivals = rivals;
        this.predictors = predictors;
    }

    /**
     * Reads every evaluation row once, of both networks where there are two.
     *
     * @param target index of the target category
     * @param predictors categories that solutions to come may have in their support, such as
     *     {@link org.neuraldeps.solver.covlasso.SolutionPath#categories()}; the first of them are kept, as many as
     *     64 MB hold, and at least 16
     * @param progress is told how far the reading is, and asked between blocks of rows whether to go on
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static TargetEvaluation of(LogitDataset dataset, int target, int[] predictors, Progress progress) {
        int[] rows = dataset.split().evaluationIndices();
        int[] first =
                Arrays.stream(predictors).distinct().limit(most(rows.length)).toArray();
        PredictorValues values = new PredictorValues(first, rows.length);
        LogitMatrix owner = dataset.other().orElse(dataset.logits());
        Rivals rivals = new Rivals(target, owner.columns(), rows.length);
        if (dataset.other().isPresent()) {
            read(new ChosenRows(owner, rows), rivals::rank, progress);
            read(new ChosenRows(dataset.logits(), rows), values::take, progress);
        } else {
            Receiver both = (row, logits, offset) -> {
                rivals.rank(row, logits, offset);
                values.take(row, logits, offset);
            };
            read(new ChosenRows(owner, rows), both, progress);
        }
        return new TargetEvaluation(dataset, rows, EvaluationGroups.of(rows, dataset.groups()), rivals, values);
    }

    /**
     * Those of several targets: every evaluation row is read once for all of them, of both networks where there are two. All predictors
     * are kept, 8 bytes for each evaluation row and predictor of a target.
     *
     * @param targets indices of the target categories
     * @param predictors beside each, the categories that its solutions may have in their support
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static List<TargetEvaluation> ofSeveral(
            LogitDataset dataset, int[] targets, List<int[]> predictors, Progress progress) {
        int[] rows = dataset.split().evaluationIndices();
        List<PredictorValues> values = predictors.stream()
                .map(some -> new PredictorValues(Arrays.stream(some).distinct().toArray(), rows.length))
                .toList();
        LogitMatrix owner = dataset.other().orElse(dataset.logits());
        SeveralRivals rivals = new SeveralRivals(targets, owner.columns(), rows.length);
        Receiver each = (row, logits, offset) -> values.forEach(some -> some.take(row, logits, offset));
        if (dataset.other().isPresent()) {
            read(new ChosenRows(owner, rows), rivals::rank, progress);
            read(new ChosenRows(dataset.logits(), rows), each, progress);
        } else {
            Receiver both = (row, logits, offset) -> {
                rivals.rank(row, logits, offset);
                each.take(row, logits, offset);
            };
            read(new ChosenRows(owner, rows), both, progress);
        }
        EvaluationGroups groups = EvaluationGroups.of(rows, dataset.groups());
        return IntStream.range(0, targets.length)
                .mapToObj(i -> new TargetEvaluation(dataset, rows, groups, rivals.of(i), values.get(i)))
                .toList();
    }

    private static void read(ChosenRows rows, Receiver receiver, Progress progress) {
        for (int first = 0; first < rows.count(); first += BLOCK_ROWS) {
            progress.checkCancelled();
            progress.at((double) first / rows.count(), "reading evaluation rows");
            rows.read(first, Math.min(BLOCK_ROWS, rows.count() - first), receiver);
        }
        rows.logits().requireUnchanged();
    }

    /** How many categories fit into the memory. */
    static int most(int rows) {
        return (int) Math.max(LEAST_PREDICTORS, MOST_BYTES / (8L * Math.max(1, rows)));
    }

    /** i, the target category. */
    public int target() {
        return rivals.target();
    }

    /** Whether {@link #metrics} can be computed for a solution. */
    public boolean holds(Solution solution) {
        return holds(solution.support());
    }

    /** Whether {@link #metrics} can be computed for any combination of some categories. */
    public boolean holds(int... categories) {
        return Arrays.stream(categories).allMatch(predictors::holds);
    }

    /**
     * This evaluation for a solution that it does not hold yet. The evaluation rows are read once for all categories that
     * are missing; others are forgotten where they do not fit beside those of the solution.
     *
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public TargetEvaluation with(Solution solution, Progress progress) {
        return with(solution.support(), progress);
    }

    /** The same for combinations of some categories, each named once. */
    public TargetEvaluation with(int[] categories, Progress progress) {
        if (holds(categories)) {
            return this;
        }
        int[] missing =
                Arrays.stream(categories).filter(j -> !predictors.holds(j)).toArray();
        PredictorValues fresh = new PredictorValues(missing, rows.length);
        read(new ChosenRows(dataset.logits(), rows), fresh::take, progress);
        int[] kept = IntStream.concat(Arrays.stream(categories), Arrays.stream(predictors.categories()))
                .distinct()
                .limit(Math.max(most(rows.length), categories.length))
                .toArray();
        return new TargetEvaluation(dataset, rows, groups, rivals, PredictorValues.of(kept, fresh, predictors));
    }

    /**
     * The table for a solution of this target.
     *
     * @throws IllegalStateException if it does not hold the solution; see {@link #with}
     */
    public Table1 metrics(Solution solution) {
        return metrics(solution.byMagnitude());
    }

    /**
     * The table for any combination of categories, summed in the order given; none stands for 0 on every row.
     *
     * @throws IllegalStateException if it does not hold the categories; see {@link #with}
     */
    public Table1 metrics(List<Coefficient> coefficients) {
        return sums(coefficients).table();
    }

    /**
     * What that table is computed from, over all evaluation rows.
     *
     * @throws IllegalStateException if it does not hold the categories; see {@link #with}
     */
    public EvaluationSums sums(List<Coefficient> coefficients) {
        return replacedBy(coefficients).sums();
    }

    /**
     * The evaluation rows with the target replaced by a combination of categories, summed in the order given.
     *
     * @throws IllegalStateException if it does not hold the categories; see {@link #with}
     */
    public ReplacedTarget replacedBy(List<Coefficient> coefficients) {
        return new ReplacedTarget(rows, dataset.labels(), groups, rivals, predict(coefficients));
    }

    /** Σ θ_j f_j on every evaluation row. */
    private double[] predict(List<Coefficient> coefficients) {
        double[] predicted = new double[rows.length];
        for (Coefficient coefficient : coefficients) {
            double[] column = predictors.of(coefficient.category());
            for (int r = 0; r < predicted.length; r++) {
                predicted[r] += coefficient.value() * column[r];
            }
        }
        return predicted;
    }
}
