package org.neuraldeps.solver.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** The solutions of a path for k = 0, 1, 2, …, and on how many rows each is off by at least ε. Used by one thread at a time. */
final class PathSteps {

    private final int target;
    private final double epsilon;
    private final List<Solution> solutions;
    private final int[][] supports;
    private final double[][] values;
    private final int[] exceeding;

    private PathSteps(int target, double epsilon, List<Solution> solutions) {
        this.target = target;
        this.epsilon = epsilon;
        this.solutions = solutions;
        this.supports = solutions.stream().map(Solution::support).toArray(int[][]::new);
        this.values = solutions.stream().map(Solution::values).toArray(double[][]::new);
        this.exceeding = new int[solutions.size()];
    }

    /** @param most the largest k; the path reaches it, or its end */
    static PathSteps of(SolutionPath path, int most, double epsilon) {
        List<Solution> solutions = new ArrayList<>();
        solutions.add(path.at(path.lambdaMax()));
        for (int count = 1; count <= most; count++) {
            Solution solution = path.at(path.lambdaForNonzeros(count));
            if (solution.lambda() < solutions.get(solutions.size() - 1).lambda()) {
                solutions.add(solution);
            }
        }
        CovLassoProblem problem = path.problem();
        return new PathSteps(problem.target(), epsilon, solutions);
    }

    /** i. */
    int target() {
        return target;
    }

    /**
     * Looks at one row.
     *
     * @param actual the target's logit
     * @param logits hold the row of the predicting network
     * @param offset where it begins there
     */
    void look(double actual, double[] logits, int offset) {
        for (int s = 0; s < supports.length; s++) {
            double residual = actual;
            for (int i = 0; i < supports[s].length; i++) {
                residual -= values[s][i] * logits[offset + supports[s][i]];
            }
            if (Math.abs(residual) >= epsilon) {
                exceeding[s]++;
            }
        }
    }

    /** What was seen. */
    CategoryDependency seen(int rows, int groups) {
        List<CategoryDependency.Step> steps = new ArrayList<>();
        for (int s = 0; s < exceeding.length; s++) {
            Solution solution = solutions.get(s);
            steps.add(new CategoryDependency.Step(solution.nonzeros(), solution.lambda(), exceeding[s]));
        }
        return new CategoryDependency(target, rows, groups, steps);
    }
}
