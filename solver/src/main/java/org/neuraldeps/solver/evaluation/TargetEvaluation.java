package org.neuraldeps.solver.evaluation;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * Table 1 for one target. What does not depend on θ is computed once (the best other category of every evaluation row);
 * {@link #metrics} then costs k multiply-adds a row and follows a slider. Safe for several threads.
 *
 * <p>Between networks the replaced column is the target's in the second network, whose other logits it competes with.
 */
public final class TargetEvaluation {

    private static final int BLOCK_ROWS = 256;

    private final int target;
    private final int[] rows;
    private final LogitDataset dataset;
    private final ColumnCache predictors;
    private final double[] actual;
    private final double[] bestOther;
    private final int[] bestOtherIndex;

    private TargetEvaluation(LogitDataset dataset, int target, Progress progress) {
        LogitMatrix owner = dataset.other().orElse(dataset.logits());
        this.dataset = dataset;
        this.target = target;
        this.rows = dataset.split().evaluationIndices();
        this.predictors = new ColumnCache(dataset.logits(), rows);
        this.actual = new double[rows.length];
        this.bestOther = new double[rows.length];
        this.bestOtherIndex = new int[rows.length];
        findBestOthers(owner, progress);
    }

    /**
     * Reads the evaluation rows once.
     *
     * @param target index of the target category
     * @param progress is asked between blocks of rows whether to go on
     */
    public static TargetEvaluation of(LogitDataset dataset, int target, Progress progress) {
        return new TargetEvaluation(dataset, target, progress);
    }

    private void findBestOthers(LogitMatrix owner, Progress progress) {
        int n = owner.columns();
        double[] block = new double[BLOCK_ROWS * n];
        int r = 0;
        while (r < rows.length) {
            progress.checkCancelled();
            int run = 1;
            while (r + run < rows.length && run < BLOCK_ROWS && rows[r + run] == rows[r] + run) {
                run++;
            }
            owner.readRows(rows[r], run, block);
            FiniteCheck.requireRows(owner, rows[r], run, block);
            for (int i = 0; i < run; i++) {
                rankRow(block, i * n, n, r + i);
            }
            r += run;
        }
        owner.requireUnchanged();
    }

    private void rankRow(double[] block, int offset, int n, int row) {
        int best = target == 0 ? 1 : 0;
        for (int j = best + 1; j < n; j++) {
            if (j != target && block[offset + j] > block[offset + best]) {
                best = j;
            }
        }
        actual[row] = block[offset + target];
        bestOther[row] = block[offset + best];
        bestOtherIndex[row] = best;
    }

    /** The table for a solution of this target. */
    public Table1 metrics(Solution solution) {
        if (rows.length == 0) {
            return Table1.empty();
        }
        double[] predicted = predict(solution);
        double deviation = 0;
        double size = 0;
        for (int r = 0; r < rows.length; r++) {
            deviation += Math.abs(actual[r] - predicted[r]);
            size += Math.abs(actual[r]);
        }
        OptionalDouble absErr = OptionalDouble.of(deviation / rows.length);
        OptionalDouble relErr = size == 0 ? OptionalDouble.empty() : OptionalDouble.of(deviation / size);
        return dataset.labels()
                .map(labels -> withAccuracy(absErr, relErr, labels, predicted))
                .orElseGet(() -> new Table1(
                        absErr,
                        relErr,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
    }

    /** Σ θ_j f_j on every evaluation row. */
    private double[] predict(Solution solution) {
        double[] predicted = new double[rows.length];
        for (Coefficient coefficient : solution.byMagnitude()) {
            double[] column = predictors.column(coefficient.category());
            for (int r = 0; r < predicted.length; r++) {
                predicted[r] += coefficient.value() * column[r];
            }
        }
        return predicted;
    }

    private Table1 withAccuracy(OptionalDouble absErr, OptionalDouble relErr, Labels labels, double[] predicted) {
        int correct = 0;
        int originallyCorrect = 0;
        int positives = 0;
        int positiveCorrect = 0;
        int positiveOriginallyCorrect = 0;
        for (int r = 0; r < rows.length; r++) {
            int label = labels.of(rows[r]);
            int hit = winner(r, predicted[r]) == label ? 1 : 0;
            int originalHit = winner(r, actual[r]) == label ? 1 : 0;
            correct += hit;
            originallyCorrect += originalHit;
            if (label == target) {
                positives++;
                positiveCorrect += hit;
                positiveOriginallyCorrect += originalHit;
            }
        }
        return new Table1(
                absErr,
                relErr,
                part(correct, rows.length),
                part(originallyCorrect, rows.length),
                OptionalInt.of(positives),
                part(positiveCorrect, positives),
                part(positiveOriginallyCorrect, positives));
    }

    /** The top-1 category of a row when the target's logit is the given one; ties go to the lowest index. */
    private int winner(int row, double targetLogit) {
        boolean isFirst = target < bestOtherIndex[row];
        boolean wins = isFirst ? targetLogit >= bestOther[row] : targetLogit > bestOther[row];
        return wins ? target : bestOtherIndex[row];
    }

    private static OptionalDouble part(int count, int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }
}
