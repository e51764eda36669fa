package org.neuraldeps.solver.covlasso;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/**
 * Guesses which columns of C a walk will want that are not in memory: those that a walk over {@link GuessedMoments} wants, and
 * those whose correlations come nearest to the level on it. The largest |c_j| of now would be a poor guess: as soon as one of
 * them is in, most of the others have nothing to add.
 *
 * <p>A guess costs some n multiply-adds for each column that is in memory and each that the guessed walk wants, less than a
 * pass over the logits; a wrong one costs a pass and changes no result.
 */
final class LookAhead {

    /** A guessed path goes this much beyond what was asked for, for it does not take in exactly the same categories. */
    private static final double MARGIN = 1.2;

    /** At so many knots of the guessed path the correlations are looked at. */
    private static final int LOOKS = 12;

    private final CovLassoProblem problem;
    private final PathOptions options;

    /** @param options how far the walk goes */
    LookAhead(CovLassoProblem problem, PathOptions options) {
        this.problem = problem;
        this.options = options;
    }

    /**
     * The categories that will probably be wanted.
     *
     * @param most how many at most
     * @param progress is asked whether to go on, and told nothing
     * @return categories whose columns are not in memory; none where there is no column to guess from
     * @throws CancelledException if {@code progress} says so
     */
    int[] next(int most, Progress progress) {
        MomentColumns known = problem.moments().inMemory();
        if (known.count() == 0) {
            return new int[0];
        }
        GuessedMoments moments = new GuessedMoments(problem.moments(), known);
        int[] near = new int[0];
        try {
            SolutionPath path =
                    ExactHomotopy.solve(problem.over(moments), farther(), untilEnough(moments, most, progress));
            near = highest(most - moments.guessed().size(), heights(path), known, moments.guessed());
        } catch (CancelledException e) {
            // A walk that has named enough ends in the same way.
            if (moments.guessed().size() <= most) {
                throw e;
            }
        }
        IntStream wanted =
                moments.guessed().stream().mapToInt(Integer::intValue).limit(most);
        return IntStream.concat(wanted, IntStream.of(near)).toArray();
    }

    private PathOptions farther() {
        return options.upToNonzeros((int) Math.min(Integer.MAX_VALUE, Math.ceil(MARGIN * options.maxNonzeros())));
    }

    /** A walk that has named enough is not wanted any more. */
    private static Progress untilEnough(GuessedMoments moments, int most, Progress progress) {
        return new Progress() {
            @Override
            public void at(double fraction, String step) {
                // Only a guess.
            }

            @Override
            public boolean cancelled() {
                return moments.guessed().size() > most || progress.cancelled();
            }
        };
    }

    /** For every category the largest |c_j| / (λ/2) on a path, c = b − Ĉθ. */
    private double[] heights(SolutionPath path) {
        double[] heights = new double[problem.moments().size()];
        int knots = path.knots().size();
        int looks = Math.min(LOOKS, knots);
        for (int look = 1; look <= looks; look++) {
            addHeights(path.knots().get((int) ((long) look * knots / looks) - 1), path.columns(), heights);
        }
        return heights;
    }

    private void addHeights(Knot knot, MomentColumns columns, double[] heights) {
        double[][] active =
                IntStream.of(knot.active()).mapToObj(columns::column).toArray(double[][]::new);
        double[] explained = new double[heights.length];
        GramProduct.combine(active, knot.values(), active.length, explained);
        double level = knot.lambda() / 2;
        for (int j = 0; j < heights.length && level > 0; j++) {
            heights[j] = Math.max(heights[j], Math.abs(problem.correlations()[j] - explained[j]) / level);
        }
    }

    private int[] highest(int most, double[] heights, MomentColumns known, Set<Integer> guessed) {
        PriorityQueue<Integer> highest = new PriorityQueue<>(
                Comparator.comparingDouble((Integer j) -> heights[j]).thenComparing(Comparator.reverseOrder()));
        for (int j : problem.dictionary().indices()) {
            boolean isHigh = highest.size() < most || (most > 0 && heights[j] > heights[highest.element()]);
            if (isHigh && !known.holds(j) && !guessed.contains(j)) {
                highest.add(j);
                if (highest.size() > most) {
                    highest.remove();
                }
            }
        }
        return highest.stream().mapToInt(Integer::intValue).toArray();
    }
}
