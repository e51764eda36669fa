package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Table 1 of several targets. Each is solved no further down than λ needs, judged with its controls, and forgotten but for
 * its line. Targets are done side by side in small lots, and pooled in the order asked for, so that the sums do not depend
 * on how many workers there are. A cancel keeps the lots that are finished.
 *
 * @param data what to compute from
 * @param targets which, each once
 * @param how how the problem of each is set up
 * @param lambda the λ, λ/λ_max or k that is meant for each of them
 */
public record TabulateTargets(OpenedDataset data, List<Integer> targets, Formulation how, LambdaSetting lambda)
        implements Need<TargetTable> {

    /** Enough for every core of a desktop. */
    private static final int MOST_OF_A_LOT = 16;

    /** The sums by group of a lot are held at once: of so many rows some 100 MB for four combinations. */
    private static final int ROWS_OF_A_LOT = 200_000;

    /** From all other categories. */
    public TabulateTargets(OpenedDataset data, List<Integer> targets, Focus focus, LambdaSetting lambda) {
        this(data, targets, Formulation.USUAL.under(focus), lambda);
    }

    public TabulateTargets {
        targets = List.copyOf(targets);
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.table", targets.size());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    /**
     * Computes the table.
     *
     * @throws DataException if no rows are held out, or many targets of very many categories would each read the file
     */
    @Override
    public TargetTable compute(Optional<TargetTable> before, Progress progress, Workers workers) {
        require();
        TargetTabulation tabulation = new TargetTabulation(this, progress, workers);
        TablePool pool = new TablePool();
        AtomicInteger done = new AtomicInteger();
        try {
            int size = lotSize(workers);
            for (int first = 0; first < targets.size(); first += size) {
                List<Integer> lot = targets.subList(first, Math.min(targets.size(), first + size));
                pool.add(side(lot, tabulation, done, progress, workers));
            }
        } catch (CancelledException cancelled) {
            progress.at((double) pool.lines().size() / targets.size(), "");
        }
        return new TargetTable(
                data, how.focus(), lambda, targets.size(), pool.lines(), pool.pooled(), notes(pool, tabulation));
    }

    /** What is pooled does not depend on it: sums are added target by target. */
    private int lotSize(Workers workers) {
        int fitting = ROWS_OF_A_LOT / data.dataset().split().evaluationRows();
        return Math.max(workers.count(), Math.min(MOST_OF_A_LOT, fitting));
    }

    private void require() {
        String place = data.request().displayName();
        if (data.dataset().split().evaluationRows() == 0) {
            throw new DataException(
                    place, "no rows are held out, which Table 1 is about", "give an evaluation mask, evaluation.npy");
        }
    }

    /** Some targets side by side. */
    private List<Optional<TargetTabulation.Line>> side(
            List<Integer> lot, TargetTabulation tabulation, AtomicInteger done, Progress progress, Workers workers) {
        AtomicReferenceArray<Optional<TargetTabulation.Line>> lines = new AtomicReferenceArray<>(lot.size());
        workers.forEach(lot.size(), i -> {
            progress.checkCancelled();
            lines.set(i, tabulation.line(lot.get(i)));
            int finished = done.incrementAndGet();
            progress.at((double) finished / targets.size(), "Table 1, " + finished + " of " + targets.size());
        });
        List<Optional<TargetTabulation.Line>> ordered = new ArrayList<>();
        for (int i = 0; i < lot.size(); i++) {
            ordered.add(lines.get(i));
        }
        return ordered;
    }

    private List<String> notes(TablePool pool, TargetTabulation tabulation) {
        List<String> notes = new ArrayList<>();
        if (pool.leftOut() > 0) {
            notes.add(pool.leftOut() + (pool.leftOut() == 1 ? " target is" : " targets are")
                    + " left out: no fit row has its label, so it has no share by label");
        }
        notes.addAll(tabulation.notes());
        return notes;
    }
}
