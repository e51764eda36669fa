package org.neuraldeps.app.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.ui.Messages;

/** What a lab works on. */
final class LabData {

    /** Repetitions side by side hold the training features once each. */
    private static final long MOST_BYTES_SIDE_BY_SIDE = 1L << 30;

    private LabData() {}

    /** Why there is no lab on these data, in a sentence with a remedy; empty where there is one. */
    static Optional<String> refusal(OpenedDataset data) {
        return data.features().isPresent() ? Optional.empty() : Optional.of(Messages.text("lab.logits"));
    }

    /**
     * The features of some data.
     *
     * @throws DataException if there are none, or no lab can work on them
     */
    static OpenedFeatures features(OpenedDataset data) {
        OpenedFeatures features = data.features()
                .orElseThrow(() -> new DataException(
                        data.request().displayName(),
                        "these are logits, and a lab trains heads on features",
                        "give features, train.features.npy with labels and test rows beside it, or --sample tiny200"));
        features.set().requireLab();
        return features;
    }

    /** Whether so many repetitions side by side leave room for anything else. */
    static boolean fitSideBySide(FeatureSet features, int count) {
        long bytes = 8L * features.trainFeatures().rows() * (features.width() + 1L);
        return bytes * count <= MOST_BYTES_SIDE_BY_SIDE;
    }
}
