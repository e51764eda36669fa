package org.neuraldeps.solver.selection;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.PooledMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * What the rows of one fold say about a target.
 *
 * @param all over its rows, each weighing the same
 * @param rows N_f, how many
 * @param own over its rows as they belong to the target; empty without a focus, and where they do not
 */
record FoldPart(FoldError all, double rows, Optional<OwnShare> own) {

    /**
     * A fold's rows as they belong to the target.
     *
     * @param error under their shares
     * @param total Σ p_s over them
     */
    record OwnShare(FoldError error, double total) {}

    /** Σ p_s over its rows. */
    double total() {
        return own.map(OwnShare::total).orElse(0.0);
    }

    /**
     * The errors of a path's solutions, (1 − φ) N_f/N u + φ Q_f v over what the fold weighs, with u the error over all of its
     * rows and v that over its share.
     *
     * @param lambdas none below the end of the path
     * @param ofAll what its rows weigh beside all fit rows, (1 − φ) N_f/N
     * @param ofShare what its share weighs beside all of it, φ Q_f
     */
    double[] errors(SolutionPath path, double[] lambdas, double ofAll, double ofShare, Progress progress) {
        FoldError.Ready overAll = all.over(path.categories(), progress);
        Optional<FoldError.Ready> overOwn = own.map(share -> share.error().over(path.categories(), progress));
        double[] errors = new double[lambdas.length];
        for (int i = 0; i < lambdas.length; i++) {
            progress.checkCancelled();
            var solution = path.at(lambdas[i]);
            double sum = ofAll * overAll.of(solution);
            if (overOwn.isPresent()) {
                sum += ofShare * overOwn.get().of(solution);
            }
            errors[i] = sum / (ofAll + ofShare);
        }
        return errors;
    }

    /** E[f_j g_i] and E[g_i²] over the rows of several folds. */
    static TargetMoments pooledTarget(List<FoldPart> parts) {
        return TargetMoments.pooled(
                parts.stream().map(part -> part.all().target()).toList(),
                parts.stream().mapToDouble(FoldPart::rows).toArray());
    }

    /** The same over their shares. */
    static TargetMoments pooledOwnTarget(List<OwnShare> shares) {
        return TargetMoments.pooled(
                shares.stream().map(share -> share.error().target()).toList(), totals(shares));
    }

    /** C over the shares of several folds. */
    static SecondMoments pooledOwn(List<OwnShare> shares) {
        return new PooledMoments(
                shares.stream().map(share -> share.error().moments()).toList(), totals(shares));
    }

    private static double[] totals(List<OwnShare> shares) {
        return shares.stream().mapToDouble(OwnShare::total).toArray();
    }
}
