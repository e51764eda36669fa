package org.neuraldeps.solver.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.EvaluationSums;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Table 1 over all fit rows, each row judged by the solution that the folds without it have: so every positive row counts,
 * once, and none of them was fitted to. Rows that are held out for evaluation take no part. Immutable.
 *
 * @param folding how rows were shared out
 * @param rows over how many
 * @param table of all of them together
 * @param solutions of the folds, in their order
 */
public record CrossFit(Folding folding, int rows, Table1 table, List<Solution> solutions) {

    public CrossFit {
        solutions = List.copyOf(solutions);
    }

    /**
     * Solves for every fold and reads its rows once.
     *
     * @param dataset what the folds are of
     * @param target on its folds
     * @param lambda which solution of every fold; k non-zeros are those of each fold's own path
     * @param workers take a fold each; the result does not depend on how many they are
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static CrossFit of(
            LogitDataset dataset, FoldedTarget target, LambdaSetting lambda, Progress progress, Workers workers) {
        List<Optional<Judged>> judged = new ArrayList<>(Collections.nCopies(target.count(), Optional.empty()));
        workers.forEach(target.count(), fold -> {
            progress.checkCancelled();
            judged.set(fold, Optional.of(judge(dataset, target, fold, lambda, progress.quiet())));
        });
        Table1 pooled = judged.stream()
                .map(one -> one.orElseThrow()
                        .evaluation()
                        .sums(one.orElseThrow().solution().byMagnitude()))
                .reduce(EvaluationSums::plus)
                .orElseThrow()
                .table();
        int rows = IntStream.range(0, target.count())
                .map(fold -> target.folds().judgedBy(fold).evaluationRows())
                .sum();
        return new CrossFit(
                target.moments().folding(),
                rows,
                pooled,
                judged.stream().map(one -> one.orElseThrow().solution()).toList());
    }

    /** A fold's solution and what it is judged with. */
    private record Judged(Solution solution, TargetEvaluation evaluation) {}

    private static Judged judge(
            LogitDataset dataset, FoldedTarget target, int fold, LambdaSetting lambda, Progress progress) {
        SolutionPath path = ExactHomotopy.solve(target.problem(fold, progress), lambda.options(), progress);
        Solution solution = path.at(lambda.on(path));
        Split split = target.folds().judgedBy(fold);
        LogitDataset judged = dataset.with(split);
        return new Judged(
                solution,
                TargetEvaluation.of(judged, target.target(), solution.support(), progress)
                        .with(solution, progress));
    }
}
