package org.neuraldeps.solver.planting;

import java.util.Random;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * The rows of a planted network. Arrays are shared and not to be modified.
 *
 * @param logits F, N x n
 * @param labels the category that each row was moved to
 * @param evaluation which rows are held out
 */
record PlantedRows(LogitMatrix logits, int[] labels, boolean[] evaluation) {

    private static final int ROWS_AT_ONCE = 64;

    /** Draws them. O(N d m). */
    static PlantedRows draw(PlantingSettings settings, PlantedHead head, Random random, Progress progress) {
        int[] labels = labels(settings, random);
        boolean[] evaluation = evaluation(settings, random);
        return new PlantedRows(logits(settings, head, labels, random, progress), labels, evaluation);
    }

    private static int[] labels(PlantingSettings settings, Random random) {
        NetworkSize size = settings.size();
        int each = (int) Math.round(settings.positives() * size.rows());
        int[] labels = new int[size.rows()];
        int[] order = Shuffled.range(size.rows(), random);
        for (int place = 0; place < labels.length; place++) {
            boolean isOfTarget = place < (long) each * size.targets();
            labels[order[place]] = isOfTarget ? size.base() + place / each : place % size.base();
        }
        return labels;
    }

    private static boolean[] evaluation(PlantingSettings settings, Random random) {
        boolean[] evaluation = new boolean[settings.size().rows()];
        int[] order = Shuffled.range(evaluation.length, random);
        for (int place = 0; place < settings.evaluationRows(); place++) {
            evaluation[order[place]] = true;
        }
        return evaluation;
    }

    private static LogitMatrix logits(
            PlantingSettings settings, PlantedHead head, int[] labels, Random random, Progress progress) {
        NetworkSize size = settings.size();
        double[] values = new double[size.rows() * size.categories()];
        double[] features = new double[size.width()];
        for (int row = 0; row < size.rows(); row++) {
            if (row % ROWS_AT_ONCE == 0) {
                progress.checkCancelled();
                progress.at((double) row / size.rows(), "planting a network");
            }
            double[] direction = head.towards()[labels[row]];
            for (int a = 0; a < features.length; a++) {
                features[a] = random.nextGaussian() + PlantedNetwork.TOWARDS_LABEL * direction[a];
            }
            fill(
                    values,
                    row * size.categories(),
                    features,
                    head,
                    settings.combination().noise(),
                    random);
        }
        return ArrayLogitMatrix.wrapping("planted network", size.rows(), size.categories(), values);
    }

    private static void fill(
            double[] values, int first, double[] features, PlantedHead head, double noise, Random random) {
        double[][] base = head.base();
        for (int j = 0; j < base.length; j++) {
            double sum = 0;
            for (int a = 0; a < features.length; a++) {
                sum += base[j][a] * features[a];
            }
            values[first + j] = sum;
        }
        for (PlantedTarget target : head.targets()) {
            double sum = 0;
            for (Coefficient predictor : target.predictors()) {
                sum += predictor.value() * values[first + predictor.category()];
            }
            values[first + target.target()] = sum + noise * random.nextGaussian();
        }
    }
}
