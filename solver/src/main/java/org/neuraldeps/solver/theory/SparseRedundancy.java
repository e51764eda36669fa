package org.neuraldeps.solver.theory;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.AllTargets;
import org.neuraldeps.solver.covlasso.AllTargets.PathWork;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The error that a few other categories leave: err_i at the last λ before more than k coefficients are active, for
 * several k. Still tells categories apart when C is singular and err_i(θ*(0)) is 0 for all of them.
 *
 * @param category i
 * @param targetMoment C_ii, logit²
 * @param errors err_i, logit², beside the numbers k asked for
 */
public record SparseRedundancy(int category, double targetMoment, double[] errors) {

    private static final int[] USUAL_NONZEROS = {1, 3, 5};

    /** The numbers k wherever nobody asks for others: 1, 3 and 5. */
    public static int[] usualNonzeros() {
        return USUAL_NONZEROS.clone();
    }

    /**
     * For every category of a network.
     *
     * @param nonzeros the numbers k, ascending
     * @return one per category; empty where a cancel came first
     */
    public static List<Optional<SparseRedundancy>> ofAll(
            SecondMoments moments, int[] nonzeros, Workers workers, Progress progress) {
        int most = nonzeros[nonzeros.length - 1];
        PathWork<SparseRedundancy> work =
                new PathWork<>(PathOptions.full().upToNonzeros(most), path -> of(path, nonzeros));
        return AllTargets.solve(
                        moments.size(),
                        i -> CovLassoProblem.within(moments, i, progress.quiet()),
                        work,
                        workers,
                        progress)
                .summaries();
    }

    /** For one path that reaches the largest k, or its end. */
    public static SparseRedundancy of(SolutionPath path, int[] nonzeros) {
        double[] errors = new double[nonzeros.length];
        for (int i = 0; i < nonzeros.length; i++) {
            errors[i] = path.at(path.lambdaForNonzeros(nonzeros[i])).error();
        }
        return new SparseRedundancy(path.problem().target(), path.problem().targetMoment(), errors);
    }

    /** err_i / C_ii at the k of the given place; 0 where C_ii is 0. */
    public double relativeError(int place) {
        return targetMoment == 0 ? 0 : errors[place] / targetMoment;
    }
}
