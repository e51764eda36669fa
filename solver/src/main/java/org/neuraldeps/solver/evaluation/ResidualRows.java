package org.neuraldeps.solver.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.ChosenRows.Receiver;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * The logits of a target and of categories that may predict it on some rows, in memory: residuals of any combination of them
 * cost k multiply-adds a row and read nothing. Immutable and safe for several threads.
 */
final class ResidualRows {

    private static final int BLOCK_ROWS = 64;

    private final LogitDataset dataset;
    private final int[] rows;
    private final double[] actual;
    private final PredictorValues predictors;

    private ResidualRows(LogitDataset dataset, int[] rows, double[] actual, PredictorValues predictors) {
        this.dataset = dataset;
        this.rows = rows;
        this.actual = actual;
        this.predictors = predictors;
    }

    /**
     * Reads the rows once, of both networks where there are two.
     *
     * @param target index of the target category
     * @param predictors the first of them are kept, as many as an evaluation of these rows keeps
     * @param rows which; taken over
     */
    static ResidualRows of(LogitDataset dataset, int target, int[] predictors, int[] rows, Progress progress) {
        int[] first = Arrays.stream(predictors)
                .distinct()
                .limit(TargetEvaluation.most(rows.length))
                .toArray();
        double[] actual = new double[rows.length];
        PredictorValues values = new PredictorValues(first, rows.length);
        LogitMatrix owner = dataset.other().orElse(dataset.logits());
        Receiver own = (row, logits, offset) -> actual[row] = logits[offset + target];
        if (dataset.other().isPresent()) {
            read(owner, rows, own, progress);
            read(dataset.logits(), rows, values::take, progress);
        } else {
            Receiver both = (row, logits, offset) -> {
                own.take(row, logits, offset);
                values.take(row, logits, offset);
            };
            read(owner, rows, both, progress);
        }
        return new ResidualRows(dataset, rows, actual, values);
    }

    private static void read(LogitMatrix logits, int[] rows, Receiver receiver, Progress progress) {
        ChosenRows chosen = new ChosenRows(logits, rows);
        for (int first = 0; first < rows.length; first += BLOCK_ROWS) {
            progress.checkCancelled();
            progress.at((double) first / rows.length, "reading rows");
            chosen.read(first, Math.min(BLOCK_ROWS, rows.length - first), receiver);
        }
        logits.requireUnchanged();
    }

    /** How many rows there are. */
    int count() {
        return rows.length;
    }

    /** The indices of the rows in the data; not to be modified. */
    int[] rows() {
        return rows;
    }

    /** Whether the residuals of any combination of some categories can be computed. */
    boolean holds(int... categories) {
        return Arrays.stream(categories).allMatch(predictors::holds);
    }

    /** The same with some categories, for which the rows are read once where they are missing. */
    ResidualRows with(int[] categories, Progress progress) {
        int[] missing =
                Arrays.stream(categories).filter(j -> !predictors.holds(j)).toArray();
        if (missing.length == 0) {
            return this;
        }
        PredictorValues fresh = new PredictorValues(missing, rows.length);
        read(dataset.logits(), rows, fresh::take, progress);
        int[] kept = IntStream.concat(Arrays.stream(categories), Arrays.stream(predictors.categories()))
                .distinct()
                .limit(Math.max(TargetEvaluation.most(rows.length), categories.length))
                .toArray();
        return new ResidualRows(dataset, rows, actual, PredictorValues.of(kept, fresh, predictors));
    }

    /**
     * f_i − Σ θ_j f_j on every row.
     *
     * @throws IllegalStateException if it does not hold the categories; see {@link #with}
     */
    double[] residuals(List<Coefficient> coefficients) {
        double[] residuals = actual.clone();
        for (Coefficient coefficient : coefficients) {
            double[] column = predictors.of(coefficient.category());
            for (int r = 0; r < residuals.length; r++) {
                residuals[r] -= coefficient.value() * column[r];
            }
        }
        return residuals;
    }
}
