package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.List;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Guesses which categories a walk will take in, from the columns that are in memory: a path over these alone, on the few
 * moments they have among each other, goes on where the walk has to stop. On it the correlations c = b − Ĉθ of all categories
 * are known, and those whose |c_j| comes highest above the level λ/2 are what the path lacks. Where the largest |c_j| of now
 * would be taken instead, a category that explains the same as one that is in already would be in the way of others.
 *
 * <p>A guess costs n multiply-adds for each coefficient at some knots, far less than a pass over the logits; a wrong one
 * costs a pass and changes no result.
 */
final class LookAhead {

    /** At so many knots of the path the correlations are looked at. */
    private static final int LOOKS = 12;

    private final CovLassoProblem problem;
    private final PathOptions options;

    /** @param options how far the walk goes */
    LookAhead(CovLassoProblem problem, PathOptions options) {
        this.problem = problem;
        this.options = options;
    }

    /**
     * How high each category comes.
     *
     * @param resident columns that are in memory
     * @param level λ/2 where the walk stands
     * @return for every category the largest |c_j| / (λ/2) below the level; all 0 where no column is there to guess from
     */
    double[] heights(MomentColumns resident, double level, Progress progress) {
        double[] heights = new double[problem.moments().size()];
        int[] members = Arrays.stream(problem.dictionary().indices())
                .filter(resident::holds)
                .toArray();
        if (members.length > 0) {
            SolutionPath path = path(members, resident, progress);
            List<Knot> below = path.knots().stream()
                    .filter(knot -> knot.lambda() > 0 && knot.lambda() / 2 <= level)
                    .toList();
            for (int look = 0; look < Math.min(LOOKS, below.size()); look++) {
                progress.checkCancelled();
                int place = (int) ((long) (look + 1) * below.size() / Math.min(LOOKS, below.size())) - 1;
                look(below.get(place), members, resident, heights);
            }
        }
        return heights;
    }

    private SolutionPath path(int[] members, MomentColumns resident, Progress progress) {
        double[][] gram = new double[members.length][members.length];
        double[] correlations = new double[members.length];
        for (int i = 0; i < members.length; i++) {
            double[] column = resident.column(members[i]);
            correlations[i] = problem.correlations()[members[i]];
            for (int j = 0; j < members.length; j++) {
                gram[i][j] = column[members[j]];
            }
        }
        DenseSecondMoments moments = new DenseSecondMoments(problem.moments().rows(), gram);
        CovLassoProblem small = CovLassoProblem.between(
                        moments, 0, new TargetMoments(correlations, problem.targetMoment()))
                .restrictedTo(Dictionary.all(members.length));
        return ExactHomotopy.solve(small, options, progress.quiet());
    }

    private void look(Knot knot, int[] members, MomentColumns resident, double[] heights) {
        double[][] columns = Arrays.stream(knot.active())
                .mapToObj(place -> resident.column(members[place]))
                .toArray(double[][]::new);
        double[] explained = new double[heights.length];
        GramProduct.combine(columns, knot.values(), columns.length, explained);
        double level = knot.lambda() / 2;
        double[] correlations = problem.correlations();
        for (int j = 0; j < heights.length; j++) {
            heights[j] = Math.max(heights[j], Math.abs(correlations[j] - explained[j]) / level);
        }
    }
}
