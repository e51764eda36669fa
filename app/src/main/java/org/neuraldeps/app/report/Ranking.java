package org.neuraldeps.app.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.AllTargets;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Every category, the one that few others predict best first.
 *
 * @param nonzeros the numbers of predicting categories that errors are told for, ascending; ordered by the last
 * @param entries best first
 */
record Ranking(int[] nonzeros, List<SparseRedundancy> entries) {

    static Ranking of(OpenedDataset data, Workers workers, Progress progress) {
        int[] nonzeros = SparseRedundancy.usualNonzeros();
        int last = nonzeros.length - 1;
        AllTargets<SparseRedundancy> all = AllTargets.solve(
                data.moments().size(),
                data.problems(progress, workers),
                new AllTargets.PathWork<>(
                        PathOptions.full().upToNonzeros(nonzeros[last]), path -> SparseRedundancy.of(path, nonzeros)),
                workers,
                progress);
        if (!all.isComplete()) {
            throw new CancelledException();
        }
        List<SparseRedundancy> ordered = all.summaries().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble((SparseRedundancy r) -> r.relativeError(last))
                        .thenComparingInt(SparseRedundancy::category))
                .toList();
        return new Ranking(nonzeros, ordered);
    }

    /** The largest k. */
    int most() {
        return nonzeros[nonzeros.length - 1];
    }

    /** The numbers k in words: "1, 3 and 5". */
    String counts() {
        String few = Arrays.stream(nonzeros)
                .limit(nonzeros.length - 1L)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return few + " and " + most();
    }
}
