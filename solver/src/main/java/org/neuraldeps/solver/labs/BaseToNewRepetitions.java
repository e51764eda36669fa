package org.neuraldeps.solver.labs;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Several splits of lab 1, some side by side. Each split shares its work out as well, so the last one does not leave workers
 * idle. A cancel keeps the splits that are finished.
 *
 * @param outcomes of the splits that were finished, in the order in which they were given
 * @param wanted how many were given
 */
public record BaseToNewRepetitions(List<BaseToNewOutcome> outcomes, int wanted) {

    /** Within each there is enough to share out for the other workers. */
    private static final int MOST_AT_A_TIME = 4;

    private static final long MOST_BYTES = 2L << 30;

    public BaseToNewRepetitions {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The splits of a seed: repetition r, from 0, has the seed + r, so that more repetitions only add some.
     *
     * @param n how many categories there are
     * @param n2 how many are new
     * @param repetitions R
     * @throws org.neuraldeps.solver.data.DataException as {@link CategorySplit#random}
     */
    public static List<CategorySplit> splits(int n, int n2, long seed, int repetitions) {
        return IntStream.range(0, repetitions)
                .mapToObj(r -> CategorySplit.random(n, n2, seed + r))
                .toList();
    }

    /**
     * Runs splits.
     *
     * @param finished is given every outcome as soon as it is there, from several threads but one at a time
     * @param progress is told how far all are together; a cancel ends the run with what is finished
     */
    public static BaseToNewRepetitions run(
            BaseToNewLab lab,
            List<CategorySplit> splits,
            Consumer<BaseToNewOutcome> finished,
            Progress progress,
            Workers workers) {
        int lot = atATime(lab, workers);
        AtomicReferenceArray<BaseToNewOutcome> outcomes = new AtomicReferenceArray<>(splits.size());
        SideBySideProgress together = new SideBySideProgress(progress, splits.size());
        Object oneAtATime = new Object();
        try {
            for (int first = 0; first < splits.size(); first += lot) {
                int begin = first;
                workers.forEach(Math.min(lot, splits.size() - first), i -> {
                    int r = begin + i;
                    BaseToNewOutcome outcome = lab.run(splits.get(r), together.part(r), workers);
                    outcomes.set(r, outcome);
                    synchronized (oneAtATime) {
                        finished.accept(outcome);
                    }
                });
            }
        } catch (CancelledException cancelled) {
            // What is finished stands.
        }
        return new BaseToNewRepetitions(
                IntStream.range(0, splits.size())
                        .mapToObj(outcomes::get)
                        .filter(Objects::nonNull)
                        .toList(),
                splits.size());
    }

    private static int atATime(BaseToNewLab lab, Workers workers) {
        long fitting = Math.max(1, MOST_BYTES / lab.bytesOfOne());
        return (int) Math.min(fitting, Math.min(MOST_AT_A_TIME, workers.count()));
    }

    /** Whether no split is missing. */
    public boolean isComplete() {
        return outcomes.size() == wanted;
    }
}
