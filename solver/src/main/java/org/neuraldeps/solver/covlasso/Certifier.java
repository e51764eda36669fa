package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.moments.MomentColumns;

/** Computes certificates, from c = b − Ĉθ formed afresh: nothing of the solver's own state is trusted. */
final class Certifier {

    private Certifier() {}

    /** @param columns must hold those of the solution's support */
    static Certificate certify(CovLassoProblem problem, MomentColumns columns, Solution solution) {
        int[] support = solution.support();
        double[] values = solution.values();
        double[] residual = residualCorrelations(problem, columns, support, values);
        double quadratic = quadratic(problem, solution, support, values, residual);
        return new Certificate(
                relativeGap(problem, solution, residual, quadratic), relativeKkt(problem, solution, residual));
    }

    /** c = b − Ĉθ over the whole network, n numbers. */
    static double[] residualCorrelations(
            CovLassoProblem problem, MomentColumns columns, int[] support, double[] values) {
        double[] residual = problem.correlations().clone();
        for (int i = 0; i < support.length; i++) {
            double[] column = columns.column(support[i]);
            double value = values[i];
            for (int j = 0; j < residual.length; j++) {
                residual[j] -= value * column[j];
            }
        }
        return residual;
    }

    /** err = C_ii − 2bᵀθ + θᵀĈθ = C_ii − bᵀθ − cᵀθ. */
    private static double quadratic(
            CovLassoProblem problem, Solution solution, int[] support, double[] values, double[] residual) {
        double error = solution.targetMoment();
        for (int i = 0; i < support.length; i++) {
            error -= values[i] * (problem.correlations()[support[i]] + residual[support[i]]);
        }
        return error;
    }

    private static double relativeGap(CovLassoProblem problem, Solution solution, double[] residual, double quadratic) {
        double moment = solution.targetMoment();
        if (moment == 0) {
            return 0;
        }
        double largest = 0;
        for (int j : problem.dictionary().indices()) {
            largest = Math.max(largest, Math.abs(residual[j]));
        }
        double scale = 2 * largest <= solution.lambda() ? 1 : solution.lambda() / (2 * largest);
        double explained = 0;
        for (Coefficient coefficient : solution.byMagnitude()) {
            explained += problem.correlations()[coefficient.category()] * coefficient.value();
        }
        double primal = quadratic + solution.lambda() * solution.l1Norm();
        double dual = moment - (moment - 2 * scale * (moment - explained) + scale * scale * quadratic);
        return Math.max(0, primal - dual) / moment;
    }

    private static double relativeKkt(CovLassoProblem problem, Solution solution, double[] residual) {
        double lambdaMax = problem.lambdaMax();
        if (lambdaMax == 0) {
            return 0;
        }
        double level = solution.lambda() / 2;
        double worst = 0;
        for (int j : problem.dictionary().indices()) {
            double value = solution.coefficient(j);
            double violation =
                    value == 0 ? Math.abs(residual[j]) - level : Math.abs(residual[j] - Math.signum(value) * level);
            worst = Math.max(worst, violation);
        }
        return worst / (lambdaMax / 2);
    }
}
