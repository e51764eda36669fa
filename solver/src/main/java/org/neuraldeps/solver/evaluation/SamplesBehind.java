package org.neuraldeps.solver.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * The rows behind one dependency: where the predictor contributes most, where the residual is largest, and those whose answer changes
 * where the prediction takes the place of the target's logit. Of two rows alike the earlier one comes first.
 *
 * @param contributing by |θ_j f_j|, the largest first
 * @param missed by |f_i − Σ θ_k f_k|, the largest first
 * @param flipped by |θ_j f_j|, the largest first
 * @param flips how many rows change their answer in all
 * @param rows how many rows were looked at
 */
public record SamplesBehind(
        List<SampleBehind> contributing, List<SampleBehind> missed, List<SampleBehind> flipped, int flips, int rows) {

    private static final int BLOCK_NUMBERS = 1 << 20;

    public SamplesBehind {
        contributing = List.copyOf(contributing);
        missed = List.copyOf(missed);
        flipped = List.copyOf(flipped);
    }

    /**
     * Reads all rows once, a block of 8 MB at a time.
     *
     * @param dataset whose rows, in the gauge of the solution; of two networks the second one has the target
     * @param solution of the target
     * @param predictor j
     * @param most how many rows of each kind are kept
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static SamplesBehind of(
            LogitDataset dataset, Solution solution, int predictor, int most, Progress progress) {
        return new Reading(dataset, solution, predictor, most).run(progress);
    }

    /** One pass over the rows. */
    private static final class Reading {

        private final LogitDataset dataset;
        private final LogitMatrix predicting;
        private final LogitMatrix answering;
        private final Solution solution;
        private final int[] support;
        private final double[] values;
        private final int predictor;
        private final Largest contributing;
        private final Largest missed;
        private final Largest flipped;
        private int flips;

        Reading(LogitDataset dataset, Solution solution, int predictor, int most) {
            this.dataset = dataset;
            this.predicting = dataset.logits();
            this.answering = dataset.other().orElse(predicting);
            this.solution = solution;
            this.support = solution.support();
            this.values = solution.values();
            this.predictor = predictor;
            this.contributing = new Largest(most, Comparator.comparingDouble(row -> Math.abs(row.contribution())));
            this.missed = new Largest(most, Comparator.comparingDouble(row -> Math.abs(row.residual())));
            this.flipped = new Largest(most, Comparator.comparingDouble(row -> Math.abs(row.contribution())));
        }

        SamplesBehind run(Progress progress) {
            int rows = predicting.rows();
            int block = Math.max(1, BLOCK_NUMBERS / Math.max(predicting.columns(), answering.columns()));
            double[] f = new double[block * predicting.columns()];
            double[] g = answering == predicting ? f : new double[block * answering.columns()];
            for (int first = 0; first < rows; first += block) {
                progress.checkCancelled();
                progress.at((double) first / rows, "reading rows");
                int count = Math.min(block, rows - first);
                predicting.readRows(first, count, f);
                if (answering != predicting) {
                    answering.readRows(first, count, g);
                }
                for (int i = 0; i < count; i++) {
                    add(first + i, f, i * predicting.columns(), g, i * answering.columns());
                }
            }
            return new SamplesBehind(contributing.sorted(), missed.sorted(), flipped.sorted(), flips, rows);
        }

        private void add(int row, double[] f, int fStart, double[] g, int gStart) {
            double prediction = 0;
            for (int k = 0; k < support.length; k++) {
                prediction += values[k] * f[fStart + support[k]];
            }
            int target = solution.target();
            int rival = rival(g, gStart);
            double highest = rival < 0 ? Double.NEGATIVE_INFINITY : g[gStart + rival];
            double own = g[gStart + target];
            SampleBehind sample = new SampleBehind(
                    row,
                    own,
                    prediction,
                    solution.coefficient(predictor) * f[fStart + predictor],
                    dataset.labels()
                            .map(labels -> OptionalInt.of(labels.of(row)))
                            .orElse(OptionalInt.empty()),
                    answer(own, highest, rival),
                    answer(prediction, highest, rival),
                    dataset.split().isEvaluation(row));
            contributing.add(sample);
            missed.add(sample);
            if (sample.isFlipped()) {
                flips++;
                flipped.add(sample);
            }
        }

        /** The largest of all but the target; the first of those alike. */
        private int rival(double[] g, int start) {
            int rival = -1;
            for (int j = 0; j < answering.columns(); j++) {
                if (j != solution.target() && (rival < 0 || g[start + j] > g[start + rival])) {
                    rival = j;
                }
            }
            return rival;
        }

        private int answer(double own, double highest, int rival) {
            boolean isOwn = own > highest || (own == highest && solution.target() < rival);
            return isOwn ? solution.target() : rival;
        }
    }

    /** The rows that are largest so far. */
    private static final class Largest {

        private final int most;
        private final Comparator<SampleBehind> order;
        private final PriorityQueue<SampleBehind> kept;

        Largest(int most, Comparator<SampleBehind> size) {
            this.most = most;
            // Ascending: of two alike the later row is the smaller.
            this.order = size.thenComparing(
                    Comparator.comparingInt(SampleBehind::row).reversed());
            this.kept = new PriorityQueue<>(order);
        }

        void add(SampleBehind row) {
            kept.add(row);
            if (kept.size() > most) {
                kept.remove();
            }
        }

        List<SampleBehind> sorted() {
            List<SampleBehind> rows = new ArrayList<>(kept);
            rows.sort(order.reversed());
            return rows;
        }
    }
}
