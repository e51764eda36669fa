package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.work.Progress;

/**
 * The target a data set is first shown with, by a rule that reads nothing but labels and moments.
 *
 * <p>Among the categories with at least three positives in the evaluation rows (where none has so many, or nothing is
 * labelled, among all), it is the one that a single other category explains best without being its twin: the largest
 * max_j C_ij² / (C_ii C_jj) below 0.75. Few categories then leave little of it, several take part, and Pos Acc is counted
 * over more than one image. The first of equals; where C is not held, the first that varies. O(n²).
 */
final class FirstTarget {

    private static final int POSITIVES = 3;
    private static final double TWIN = 0.75;

    private FirstTarget() {}

    static int of(OpenedDataset data, Progress progress) {
        SecondMoments moments = data.moments();
        int[] positives = positives(data);
        Optional<PlantedTarget> planted =
                data.truth().flatMap(truth -> truth.targets().stream().findFirst());
        if (planted.isPresent()) {
            return planted.get().target();
        }
        int best = firstThatVaries(moments);
        if (!moments.isHeld()) {
            return best;
        }
        MomentColumns columns = moments.columns(new int[0], progress);
        boolean bestHasPositives = false;
        double bestScore = -1;
        for (int i = 0; i < moments.size(); i++) {
            progress.checkCancelled();
            boolean hasPositives = positives[i] >= POSITIVES;
            double score = explainedByOne(moments, i, columns.column(i));
            if ((hasPositives && !bestHasPositives) || (hasPositives == bestHasPositives && score > bestScore)) {
                best = i;
                bestScore = score;
                bestHasPositives = hasPositives;
            }
        }
        return best;
    }

    private static int firstThatVaries(SecondMoments moments) {
        for (int i = 0; i < moments.size(); i++) {
            if (moments.diagonal(i) > 0) {
                return i;
            }
        }
        return 0;
    }

    private static double explainedByOne(SecondMoments moments, int target, double[] column) {
        double most = 0;
        for (int j = 0; j < column.length; j++) {
            double scale = moments.diagonal(target) * moments.diagonal(j);
            double explained = j == target || scale == 0 ? 0 : column[j] * column[j] / scale;
            most = Math.max(most, explained);
        }
        return most < TWIN ? most : 0;
    }

    private static int[] positives(OpenedDataset data) {
        int[] counts = new int[data.moments().size()];
        Split split = data.dataset().split();
        if (data.dataset().labels().isPresent()) {
            Labels labels = data.dataset().labels().get();
            for (int row : split.evaluationIndices()) {
                counts[labels.of(row)]++;
            }
        }
        return counts;
    }
}
