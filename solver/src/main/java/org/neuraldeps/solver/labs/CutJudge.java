package org.neuraldeps.solver.labs;

import java.util.EnumMap;
import java.util.Map;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Judges heads on the rows that they were not trained on. */
record CutJudge(FeatureSet features, CutSettings settings) {

    private static final int BLOCK_ROWS = 256;

    /** What a head does on test rows and on rows of none of the categories. */
    record Verdict(Hits accuracy, Map<AnomalyScore, Detection> detections) {

        /** The area under each curve. */
        Map<AnomalyScore, Aupr> aupr() {
            Map<AnomalyScore, Aupr> areas = new EnumMap<>(AnomalyScore.class);
            detections.forEach((score, detection) -> areas.put(score, detection.aupr()));
            return areas;
        }

        /** How much larger each is than another head's. */
        Map<AnomalyScore, Aupr> minus(Verdict other) {
            Map<AnomalyScore, Aupr> changes = new EnumMap<>(AnomalyScore.class);
            detections.forEach((score, detection) -> changes.put(score, detection.minus(other.detections.get(score))));
            return changes;
        }
    }

    Verdict judge(Head head, Progress progress, Workers workers) {
        LogitMatrix test = head.logits(features.testFeatures().orElseThrow(), progress, workers);
        Map<AnomalyScore, Detection> detections = new EnumMap<>(AnomalyScore.class);
        features.outOfDistribution().filter(rows -> rows.rows() > 0).ifPresent(rows -> {
            LogitMatrix strange = head.logits(rows, progress, workers);
            for (AnomalyScore score : AnomalyScore.values()) {
                detections.put(score, Detection.of(score, test, strange, settings, progress));
            }
        });
        return new Verdict(accuracy(test, features.testLabels().orElseThrow(), progress), detections);
    }

    /** The part of rows that are of none of the categories; NaN where there are none. */
    double chance() {
        double test = features.testFeatures().orElseThrow().rows();
        return features.outOfDistribution()
                .filter(rows -> rows.rows() > 0)
                .map(rows -> rows.rows() / (rows.rows() + test))
                .orElse(Double.NaN);
    }

    /** Ties go to the lowest index. */
    private static Hits accuracy(LogitMatrix logits, Labels labels, Progress progress) {
        int n = logits.columns();
        double[] block = new double[BLOCK_ROWS * n];
        int right = 0;
        for (int first = 0; first < logits.rows(); first += BLOCK_ROWS) {
            progress.checkCancelled();
            int count = Math.min(BLOCK_ROWS, logits.rows() - first);
            logits.readRows(first, count, block);
            for (int r = 0; r < count; r++) {
                right += largest(block, r * n, n) == labels.of(first + r) ? 1 : 0;
            }
        }
        return new Hits(right, logits.rows());
    }

    private static int largest(double[] values, int offset, int count) {
        int place = 0;
        for (int j = 1; j < count; j++) {
            place = values[offset + j] > values[offset + place] ? j : place;
        }
        return place;
    }
}
