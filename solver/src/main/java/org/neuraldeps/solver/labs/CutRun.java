package org.neuraldeps.solver.labs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Cuts from several heads, with several μ side by side. A cancel keeps those that are finished.
 *
 * @param outcomes those that were finished, by repetition, then by μ
 * @param wanted how many there were to be
 */
public record CutRun(List<CutOutcome> outcomes, int wanted) {

    /** The part of a repetition that is spent on a head of its own. */
    private static final double PART_OF_TRAINING = 0.3;

    public CutRun {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Which heads are edited.
     *
     * @param planned R: 1 is the given head; of more, each is trained on resampled rows
     * @param from the first one, from 0
     * @param to the first one that is not
     */
    public record Heads(int planned, int from, int to) {

        /** Every one. */
        public static Heads all(int planned) {
            return new Heads(planned, 0, planned);
        }

        /** How many these are. */
        public int count() {
            return to - from;
        }
    }

    /**
     * Runs cuts.
     *
     * @param heads of which
     * @param weights μ, each once
     * @param finished is given every outcome as soon as it is there, from several threads but one at a time
     * @param progress is told how far all are together; a cancel ends the run with what is finished
     */
    public static CutRun run(
            CutLab lab,
            Heads heads,
            List<Double> weights,
            Consumer<CutOutcome> finished,
            Progress progress,
            Workers workers) {
        List<CutOutcome> outcomes = new ArrayList<>();
        try {
            for (int r = heads.from(); r < heads.to(); r++) {
                int done = r - heads.from();
                Progress part = new PartProgress(progress, (double) done / heads.count(), (done + 1.0) / heads.count());
                Progress training = new PartProgress(part, 0, PART_OF_TRAINING);
                SideBySideProgress cuts =
                        new SideBySideProgress(new PartProgress(part, PART_OF_TRAINING, 1), weights.size());
                try (CutStart start =
                        heads.planned() == 1 ? lab.given(training, workers) : lab.resampled(r, training, workers)) {
                    workers.forEach(weights.size(), i -> {
                        CutOutcome outcome = start.cut(weights.get(i), cuts.part(i), workers);
                        synchronized (outcomes) {
                            outcomes.add(outcome);
                            finished.accept(outcome);
                        }
                    });
                }
            }
        } catch (CancelledException cancelled) {
            // What is finished stands.
        }
        outcomes.sort(Comparator.comparingInt(CutOutcome::repetition).thenComparingDouble(CutOutcome::weight));
        return new CutRun(outcomes, heads.count() * weights.size());
    }

    /** Whether none is missing. */
    public boolean isComplete() {
        return outcomes.size() == wanted;
    }
}
