package org.neuraldeps.app.cli.redundancy;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;

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

    static RedundancyAnswer of(Console console, OpenedDataset data, int[] nonzeros) {
        LogitMatrix logits = data.dataset().logits();
        Optional<LogitFactor> factor = logits.columns() <= CategoryLimits.FACTORISED
                ? Optional.of(LogitFactor.of(logits, FitSample.of(data.dataset().split()), console.progress()))
                : Optional.empty();
        List<SparseRedundancy> sparse =
                SparseRedundancy.ofAll(data.moments(), nonzeros, console.workers(), console.progress()).stream()
                        .flatMap(Optional::stream)
                        .toList();
        console.progress().checkCancelled();
        return new RedundancyAnswer(data, factor, factor.map(Redundancy::of), nonzeros, sparse);
    }

    Categories categories() {
        return data.dataset().categories();
    }
}
