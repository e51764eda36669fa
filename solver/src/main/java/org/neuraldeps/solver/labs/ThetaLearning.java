package org.neuraldeps.solver.labs;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.heads.DenseProduct;
import org.neuraldeps.solver.heads.DesignMatrix;
import org.neuraldeps.solver.heads.HeadObjective;
import org.neuraldeps.solver.heads.Lbfgs;
import org.neuraldeps.solver.heads.LbfgsOptions;
import org.neuraldeps.solver.heads.Minimum;
import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.heads.RowLoss;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Finds Θ √q for the logits B / √q of a base, by the methods of {@link ThetaMethod} that learn. An evaluation of any of the
 * objectives costs 2 N n1 n2 multiply-adds and one pass over B.
 */
final class ThetaLearning {

    private final BaseLogits base;
    private final BaseToNewSettings settings;
    private final Workers workers;

    /** @param workers share every pass over B */
    ThetaLearning(BaseLogits base, BaseToNewSettings settings, Workers workers) {
        this.base = base;
        this.settings = settings;
        this.workers = workers;
    }

    /** {@link ThetaMethod#JOINT}. */
    PenalisedMinimum joint(Progress progress) {
        try (DenseProduct product = product(base.scaled())) {
            return minimise(objective(base.scaled(), product, base.jointLoss(), settings.ridge()), progress);
        }
    }

    /** {@link ThetaMethod#NEW_ROWS}. */
    PenalisedMinimum newRows(Progress progress) {
        ChosenRows rows = new ChosenRows(base.scaledLogits(), base.newRows());
        try (DesignMatrix matrix = DesignMatrix.of(rows, n2(), progress, workers);
                DenseProduct product = product(matrix)) {
            return minimise(objective(matrix, product, base.newOnlyLoss(), settings.newRowsRidge()), progress);
        }
    }

    private PenalisedMinimum minimise(Objective objective, Progress progress) {
        LbfgsOptions options = LbfgsOptions.to(settings.gradientTolerance(), "combinations of base categories");
        Minimum minimum = Lbfgs.minimise(objective, new double[objective.size()], options, progress);
        return new PenalisedMinimum(minimum.x(), minimum.value(), minimum.gradientNorm(), minimum.iterations());
    }

    /** {@link ThetaMethod#SPARSE}. */
    SparsePath sparse(Progress progress) {
        try (DenseProduct product = product(base.scaled())) {
            Objective joint = objective(base.scaled(), product, base.jointLoss(), settings.ridge());
            return SparsePath.down(joint, settings.l1Weights(), settings.gradientTolerance(), progress);
        }
    }

    /**
     * {@link ThetaMethod#RIDGE}: (BᵀB / (N q) + a I) Θ√q = Bᵀg / (N √q), by Cholesky.
     *
     * @param given logits of all n categories, N x n, of the head trained on everything
     */
    PenalisedMinimum ridge(LogitMatrix given, Progress progress) {
        double a = settings.ridge();
        SquaredLoss loss = new SquaredLoss(given, base.split().fresh());
        try (DenseProduct product = product(base.scaled())) {
            Objective objective = objective(base.scaled(), product, loss, 2 * a);
            double[] gradient = new double[objective.size()];
            objective.at(new double[objective.size()], gradient, progress);
            DenseSecondMoments moments = MomentAccumulator.accumulate(
                    base.scaledLogits(), FitSample.of(Split.allFit(base.scaled().rows())), progress.quiet(), workers);
            double[] theta = progress.withoutAsking(() -> solve(moments, a, gradient));
            double value = objective.at(theta, gradient, progress);
            return new PenalisedMinimum(theta, value, norm(gradient), 0);
        }
    }

    /** (C + a I)⁻¹ (-gradient / 2). */
    private static double[] solve(DenseSecondMoments moments, double a, double[] gradient) {
        int n1 = moments.size();
        int n2 = gradient.length / n1;
        DMatrixRMaj left = new DMatrixRMaj(n1, n1);
        for (int i = 0; i < n1; i++) {
            double[] column = moments.columns().column(i);
            for (int j = 0; j < n1; j++) {
                left.set(j, i, column[j] + (i == j ? a : 0));
            }
        }
        DMatrixRMaj right = new DMatrixRMaj(n1, n2);
        for (int i = 0; i < gradient.length; i++) {
            right.data[i] = -gradient[i] / 2;
        }
        LinearSolverDense<DMatrixRMaj> cholesky = LinearSolverFactory_DDRM.chol(n1);
        if (!cholesky.setA(left)) {
            throw new IllegalStateException("second moments with a ridge of " + a + " are not positive definite");
        }
        DMatrixRMaj theta = new DMatrixRMaj(n1, n2);
        cholesky.solve(right, theta);
        return theta.data;
    }

    private static double norm(double[] vector) {
        double squares = 0;
        for (double component : vector) {
            squares += component * component;
        }
        return Math.sqrt(squares);
    }

    private int n2() {
        return base.split().fresh().size();
    }

    private DenseProduct product(DesignMatrix matrix) {
        return matrix.product(n2());
    }

    private Objective objective(DesignMatrix matrix, DenseProduct product, RowLoss loss, double weightDecay) {
        return new HeadObjective(matrix, product, loss, weightDecay, workers);
    }
}
