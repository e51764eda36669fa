package org.neuraldeps.app.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.ui.Messages;

/** What a lab works on. */
final class LabData {

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
}
