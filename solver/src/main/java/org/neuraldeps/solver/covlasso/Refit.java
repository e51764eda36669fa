package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.work.Progress;

/**
 * Least squares on some categories, as a rule the support of a Lasso solution: the debiased coefficients Ĉ_AA⁻¹ b_A, without the shrinkage of the
 * penalty. Not a solution of Eq. 2, and never to be shown as one. Immutable.
 */
public final class Refit {

    private final int[] support;
    private final double[] values;
    private final double error;

    private Refit(int[] support, double[] values, double error) {
        this.support = support;
        this.values = values;
        this.error = error;
    }

    /**
     * Refits, from the columns that the path keeps. Cost k³/3 + n k multiply-adds.
     *
     * @param path what the solution was taken from
     * @param solution gives the support
     * @throws IllegalStateException if the solution is of another path, and a column of it is not in memory
     */
    public static Refit of(SolutionPath path, Solution solution) {
        return of(path.problem(), path.columns(), solution.support());
    }

    /**
     * Least squares on any categories of a problem's dictionary. Where their columns of C are not in memory they are formed.
     *
     * @param categories each once; copied
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Refit of(CovLassoProblem problem, int[] categories, Progress progress) {
        int[] ascending = Arrays.stream(categories).sorted().toArray();
        return of(problem, problem.moments().columns(ascending, progress), ascending);
    }

    private static Refit of(CovLassoProblem problem, MomentColumns columns, int[] support) {
        double[] values = support.length == 0 ? new double[0] : leastSquares(problem, columns, support);
        double explained = 0;
        double[] residual = Certifier.residualCorrelations(problem, columns, support, values);
        for (int i = 0; i < support.length; i++) {
            explained += values[i] * (problem.correlations()[support[i]] + residual[support[i]]);
        }
        return new Refit(support, values, Math.max(0, problem.targetMoment() - explained));
    }

    private static double[] leastSquares(CovLassoProblem problem, MomentColumns columns, int[] support) {
        int k = support.length;
        DMatrixRMaj gram = new DMatrixRMaj(k, k);
        DMatrixRMaj right = new DMatrixRMaj(k, 1);
        for (int i = 0; i < k; i++) {
            double[] column = columns.column(support[i]);
            for (int j = 0; j < k; j++) {
                gram.set(i, j, column[support[j]]);
            }
            right.set(i, 0, problem.correlations()[support[i]]);
        }
        DMatrixRMaj refit = new DMatrixRMaj(k, 1);
        solver(gram).solve(right, refit);
        return refit.data;
    }

    /** Cholesky; a pseudo-inverse where two members are equal to working precision. */
    private static LinearSolverDense<DMatrixRMaj> solver(DMatrixRMaj gram) {
        LinearSolverDense<DMatrixRMaj> cholesky = LinearSolverFactory_DDRM.chol(gram.numRows);
        if (cholesky.setA(gram.copy())) {
            return cholesky;
        }
        LinearSolverDense<DMatrixRMaj> pseudoInverse = LinearSolverFactory_DDRM.pseudoInverse(true);
        pseudoInverse.setA(gram.copy());
        return pseudoInverse;
    }

    /** The categories of the support, ascending; a copy. */
    public int[] support() {
        return support.clone();
    }

    /** The refitted coefficient of a category, 0 outside the support. */
    public double coefficient(int category) {
        int place = Arrays.binarySearch(support, category);
        return place < 0 ? 0 : values[place];
    }

    /** The refitted coefficients, by category. */
    public List<Coefficient> coefficients() {
        return IntStream.range(0, support.length)
                .mapToObj(i -> new Coefficient(support[i], values[i]))
                .toList();
    }

    /** err_i of the refitted coefficients, logit²; never above that of the Lasso on the same support. */
    public double error() {
        return error;
    }
}
