package org.neuraldeps.app.need;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
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

    /** Logits of predicting categories that are held at once. */
    private static final long BYTES_OF_A_READING = 128L << 20;

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

    /** Some targets side by side, with a reading of the evaluation rows for as many of them as there is room for. */
    private List<Optional<TargetTabulation.Line>> side(
            List<Integer> lot, TargetTabulation tabulation, AtomicInteger done, Progress progress, Workers workers) {
        AtomicReferenceArray<Optional<TargetTabulation.Unjudged>> solved = new AtomicReferenceArray<>(lot.size());
        workers.forEach(lot.size(), i -> {
            progress.checkCancelled();
            solved.set(i, tabulation.solve(lot.get(i)));
            int finished = done.incrementAndGet();
            progress.at((double) finished / targets.size(), "Table 1, " + finished + " of " + targets.size());
        });
        List<TargetTabulation.Unjudged> unjudged = IntStream.range(0, lot.size())
                .mapToObj(solved::get)
                .flatMap(Optional::stream)
                .toList();
        Deque<TargetTabulation.Line> lines = new ArrayDeque<>();
        int judged = 0;
        while (judged < unjudged.size()) {
            int end = judged + fitting(unjudged.subList(judged, unjudged.size()));
            lines.addAll(judge(unjudged.subList(judged, end), tabulation, workers));
            judged = end;
        }
        return IntStream.range(0, lot.size())
                .mapToObj(i -> solved.get(i).map(one -> lines.remove()))
                .toList();
    }

    /** Of how many of some targets the logits that judge them find room together; at least one. */
    private int fitting(List<TargetTabulation.Unjudged> unjudged) {
        long room = BYTES_OF_A_READING
                / (Double.BYTES * (long) data.dataset().split().evaluationRows());
        int count = 0;
        for (TargetTabulation.Unjudged one : unjudged) {
            room -= one.categories().length;
            if (room < 0 && count > 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private static List<TargetTabulation.Line> judge(
            List<TargetTabulation.Unjudged> some, TargetTabulation tabulation, Workers workers) {
        List<TargetEvaluation> read = tabulation.read(some);
        AtomicReferenceArray<TargetTabulation.Line> lines = new AtomicReferenceArray<>(some.size());
        workers.forEach(some.size(), i -> lines.set(i, tabulation.judge(some.get(i), read.get(i))));
        return IntStream.range(0, some.size()).mapToObj(lines::get).toList();
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
