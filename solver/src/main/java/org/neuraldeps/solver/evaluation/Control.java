package org.neuraldeps.solver.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.solver.work.Progress;

/**
 * Combinations to set a solution against: a Table 1 tells something only where it is better than theirs. They have as many
 * categories as the solution, and least squares under the problem's own moments find their coefficients.
 */
public enum Control {
    /** θ = 0. */
    ZERO("zero", "θ = 0") {
        @Override
        int[] choose(CovLassoProblem problem, int count) {
            return new int[0];
        }
    },
    /** Categories at random, the same ones whenever it is asked, and for a smaller count the first of these. */
    RANDOM("random", "at random") {
        @Override
        int[] choose(CovLassoProblem problem, int count) {
            int[] indices = problem.dictionary().indices().clone();
            Random random = new Random(SEED + problem.target());
            for (int i = 0; i < count; i++) {
                int other = i + random.nextInt(indices.length - i);
                int chosen = indices[other];
                indices[other] = indices[i];
                indices[i] = chosen;
            }
            return Arrays.copyOf(indices, count);
        }
    },
    /** The categories with the largest |b_j|; the first of equals. */
    LARGEST("largest", "largest |b|") {
        @Override
        int[] choose(CovLassoProblem problem, int count) {
            Comparator<Integer> bySize = Comparator.comparingDouble(j -> -Math.abs(problem.correlations()[j]));
            return Arrays.stream(problem.dictionary().indices())
                    .boxed()
                    .sorted(bySize)
                    .limit(count)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    };

    /** What the random choice of target 0 is made from; that of target i from i more. */
    public static final long SEED = 20_260_101L;

    private final String key;
    private final String words;

    Control(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The stable name, for documents. */
    public String key() {
        return key;
    }

    /** What it is called in a table: "at random". */
    public String words() {
        return words;
    }

    /** Which categories; no more than the dictionary has. */
    abstract int[] choose(CovLassoProblem problem, int count);

    /**
     * Its coefficients.
     *
     * @param problem what the solution solves
     * @param count k, how many categories the solution has
     * @param progress for columns of C that are not in memory
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public List<Coefficient> coefficients(CovLassoProblem problem, int count, Progress progress) {
        int[] chosen = choose(problem, Math.min(count, problem.dictionary().count()));
        return Refit.of(problem, chosen, progress).coefficients();
    }
}
