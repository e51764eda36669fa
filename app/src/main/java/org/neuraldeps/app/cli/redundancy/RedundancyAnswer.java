package org.neuraldeps.app.cli.redundancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.solver.work.Progress;

/**
 * The redundancy of every category of a network.
 *
 * @param data what it was computed from
 * @param factor the factorisation of the logits, where n is not too large for one
 * @param redundancy err_i(θ*(0)), where there is a factorisation
 * @param nonzeros the numbers k
 * @param sparse err_i at those k, one per category
 */
record RedundancyAnswer(
        OpenedDataset data,
        Optional<LogitFactor> factor,
        Optional<Redundancy> redundancy,
        int[] nonzeros,
        List<SparseRedundancy> sparse) {

    /** The factorisation, which knows one core, beside the paths of all categories. */
    static RedundancyAnswer of(Console console, OpenedDataset data, int[] nonzeros) {
        AtomicReference<LogitFactor> factor = new AtomicReference<>();
        List<SparseRedundancy> sparse = new ArrayList<>();
        console.workers().forEach(2, job -> {
            if (job == 0) {
                factor.set(factor(data, console.progress()));
            } else {
                sparse.addAll(sparse(data, nonzeros, console));
            }
        });
        console.progress().checkCancelled();
        Optional<LogitFactor> known = Optional.ofNullable(factor.get());
        return new RedundancyAnswer(
                data,
                known,
                known.map(factorised -> data.redundancy(console.progress())),
                nonzeros,
                List.copyOf(sparse));
    }

    private static LogitFactor factor(OpenedDataset data, Progress progress) {
        return data.moments().size() <= CategoryLimits.FACTORISED ? data.factor(progress) : null;
    }

    private static List<SparseRedundancy> sparse(OpenedDataset data, int[] nonzeros, Console console) {
        Progress progress = console.progress().quiet();
        return SparseRedundancy.ofAll(data.moments(), nonzeros, console.workers(), progress).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Categories categories() {
        return data.dataset().categories();
    }
}
