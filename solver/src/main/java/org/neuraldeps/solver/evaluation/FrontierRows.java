package org.neuraldeps.solver.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * What the ε-δ frontiers of one target are computed from: its fit and evaluation rows, read once. {@link #frontiers} then reads
 * nothing and follows a slider. Immutable and safe for several threads.
 */
public final class FrontierRows {

    private final int target;
    private final LogitDataset dataset;
    private final FitErrors fit;
    private final ResidualRows evaluation;

    private FrontierRows(int target, LogitDataset dataset, FitErrors fit, ResidualRows evaluation) {
        this.target = target;
        this.dataset = dataset;
        this.fit = fit;
        this.evaluation = evaluation;
    }

    /**
     * Reads every row once, of both networks where there are two. Where only moments of the fit rows were kept, the error on
     * these is that of the moments, and there is no frontier of theirs.
     *
     * @param moments C over the fit rows, without a focus
     * @param target index of the target category
     * @param predictors categories that solutions to come may have in their support, such as
     *     {@link org.neuraldeps.solver.covlasso.SolutionPath#categories()}; the first of them are kept, as many as
     *     64 MB hold, and at least 16
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FrontierRows of(
            LogitDataset dataset, SecondMoments moments, int target, int[] predictors, Progress progress) {
        int[] evaluation = dataset.split().evaluationIndices();
        if (dataset.split().fitRowsGone().isPresent() && evaluation.length == 0) {
            throw dataset.split().fitRowsGone().get().missing("a frontier without evaluation rows");
        }
        return new FrontierRows(
                target,
                dataset,
                FitErrors.of(dataset, moments, target, predictors, progress),
                ResidualRows.of(dataset, target, predictors, evaluation, progress));
    }

    /** Whether {@link #frontiers} can be computed for a solution. */
    public boolean holds(Solution solution) {
        return fit.holds(solution.support()) && evaluation.holds(solution.support());
    }

    /**
     * The same for a solution that it does not hold yet: rows are read once for all categories that are missing.
     *
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public FrontierRows with(Solution solution, Progress progress) {
        int[] support = solution.support();
        return new FrontierRows(target, dataset, fit.with(support, progress), evaluation.with(support, progress));
    }

    /**
     * The frontiers of any combination of categories; none stands for θ = 0. Cost: k multiply-adds a row, and sorting.
     *
     * @throws IllegalStateException if it does not hold the categories; see {@link #with}
     */
    public Frontiers frontiers(List<Coefficient> coefficients) {
        double[] held = evaluation.residuals(coefficients);
        int[] positives = positives();
        Optional<double[]> ofFit = fit.residuals(coefficients);
        return new Frontiers(
                ofFit.map(residuals -> frontier(residuals, fit.rows())),
                held.length == 0 ? Optional.empty() : Optional.of(frontier(held, evaluation.rows())),
                positives.length == 0 ? Optional.empty() : Optional.of(ofPositives(held, positives)),
                ofFit.map(FrontierRows::meanSquare).orElseGet(() -> fit.ofMoments(coefficients)));
    }

    private static double meanSquare(double... residuals) {
        double squares =
                Arrays.stream(residuals).map(residual -> residual * residual).sum();
        return squares / residuals.length;
    }

    private ErrorFrontier ofPositives(double[] held, int[] positives) {
        double[] residuals =
                Arrays.stream(positives).mapToDouble(place -> held[place]).toArray();
        int[] rows =
                Arrays.stream(positives).map(place -> evaluation.rows()[place]).toArray();
        return frontier(residuals, rows);
    }

    private ErrorFrontier frontier(double[] residuals, int[] rows) {
        return ErrorFrontier.of(residuals, dataset.independent(rows));
    }

    /** The places among the evaluation rows whose label is the target. */
    private int[] positives() {
        return dataset.labels()
                .map(labels -> IntStream.range(0, evaluation.count())
                        .filter(place -> labels.of(evaluation.rows()[place]) == target)
                        .toArray())
                .orElseGet(() -> new int[0]);
    }
}
