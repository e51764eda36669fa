package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.data.HeadOnFeatures;
import picocli.CommandLine.Option;

/** That the data are features before the last layer, and which head makes logits of them. */
final class FeatureOptions {

    @Option(
            names = HeadOnFeatures.FEATURES_OPTION,
            description = "LOGITS holds features, the input of the last layer, whatever its name says.")
    private boolean areFeatures;

    @Option(
            names = HeadOnFeatures.HEAD_OPTION,
            paramLabel = "FILE",
            description = "The head that makes logits of features: npz with weights (features x categories) and bias."
                    + " Default: head.npz beside them; where there is none, one is trained.")
    private Path head;

    /** Whether something was said that only features have. */
    boolean areGiven() {
        return areFeatures || head != null;
    }

    /** The head that was named. */
    Optional<Path> head() {
        return Optional.ofNullable(head);
    }
}
