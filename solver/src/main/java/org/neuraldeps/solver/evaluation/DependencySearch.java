package org.neuraldeps.solver.evaluation;

import java.util.List;
import java.util.function.IntFunction;
import org.neuraldeps.solver.covlasso.AllTargets;
import org.neuraldeps.solver.covlasso.AllTargets.PathWork;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SideBySide;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Which categories have a neural dependency (Definition 1), and with how few others: the path of every category down to
 * some k, then one pass over the evaluation rows that counts for every solution on every path where its error is at least
 * ε. Memory: n k² / 2 coefficients; no row is kept.
 */
public final class DependencySearch {

    private static final int BLOCK_ROWS = 128;
    private static final int TARGETS_PER_JOB = 32;

    private final LogitDataset dataset;
    private final int[] rows;

    private DependencySearch(LogitDataset dataset, int[] rows) {
        this.dataset = dataset;
        this.rows = rows;
    }

    /**
     * Searches among all categories, on the evaluation rows, or on the fit rows where none are held out.
     *
     * @param dataset whose rows
     * @param problems the problem of a target; called from several threads, and better silent about its own progress
     * @param epsilon ε, logit units, above 0
     * @param most the largest k
     * @return one per category
     * @throws org.neuraldeps.solver.data.DataException if no rows are held out, and only moments of the others were kept
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static List<CategoryDependency> ofAll(
            LogitDataset dataset,
            IntFunction<CovLassoProblem> problems,
            double epsilon,
            int most,
            Workers workers,
            Progress progress) {
        int[] rows = rows(dataset);
        PathWork<PathSteps> work =
                new PathWork<>(PathOptions.full().upToNonzeros(most), path -> PathSteps.of(path, most, epsilon));
        int n = dataset.categories().size();
        AllTargets<PathSteps> paths = AllTargets.solve(n, problems, work, workers, progress);
        progress.checkCancelled();
        List<PathSteps> steps =
                paths.summaries().stream().map(found -> found.orElseThrow()).toList();
        return new DependencySearch(dataset, rows).look(steps, workers, progress);
    }

    private List<CategoryDependency> look(List<PathSteps> steps, Workers workers, Progress progress) {
        int n = dataset.logits().columns();
        LogitMatrix both = dataset.other()
                .<LogitMatrix>map(other -> new SideBySide(dataset.logits(), other))
                .orElse(dataset.logits());
        int columns = both.columns();
        // Within a network the target stands in its own column, between networks in the second half.
        int targets = columns - n;
        ChosenRows chosen = new ChosenRows(both, rows);
        double[] block = new double[BLOCK_ROWS * columns];
        int jobs = (steps.size() + TARGETS_PER_JOB - 1) / TARGETS_PER_JOB;
        for (int first = 0; first < rows.length; first += BLOCK_ROWS) {
            progress.checkCancelled();
            progress.at((double) first / rows.length, "errors on " + rows.length + " rows");
            int start = first;
            int count = Math.min(BLOCK_ROWS, rows.length - first);
            chosen.read(
                    first,
                    count,
                    (place, values, offset) ->
                            System.arraycopy(values, offset, block, (place - start) * columns, columns));
            workers.forEach(jobs, job -> {
                int end = Math.min(steps.size(), (job + 1) * TARGETS_PER_JOB);
                for (PathSteps path : steps.subList(job * TARGETS_PER_JOB, end)) {
                    for (int r = 0; r < count; r++) {
                        path.look(block[r * columns + targets + path.target()], block, r * columns);
                    }
                }
            });
        }
        both.requireUnchanged();
        int groups = dataset.independent(rows);
        return steps.stream().map(path -> path.seen(rows.length, groups)).toList();
    }

    /** Those held out; where there are none, those that were fitted to. */
    private static int[] rows(LogitDataset dataset) {
        Split split = dataset.split();
        if (split.evaluationRows() > 0) {
            return split.evaluationIndices();
        }
        split.fitRowsGone().ifPresent(gone -> {
            throw gone.missing("a search for dependencies without evaluation rows");
        });
        return split.fitIndices();
    }
}
