package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.data.HeadOnFeatures;
import picocli.CommandLine.Option;

/** That the data are features before the last layer, and which head makes logits of them. */
final class FeatureOptions {

    /** Names features in place of the first parameter. */
    static final String TRAINING = "--train-features";

    @Option(
            names = HeadOnFeatures.FEATURES_OPTION,
            description = "LOGITS holds features, the input of the last layer, whatever its name says.")
    private boolean areFeatures;

    @Option(
            names = TRAINING,
            paramLabel = "FILE",
            description = "The same as LOGITS with " + HeadOnFeatures.FEATURES_OPTION + ".")
    private Path training;

    @Option(
            names = HeadOnFeatures.HEAD_OPTION,
            paramLabel = "FILE",
            description = "The head that makes logits of features: npz with W (features x categories) and b."
                    + " Default: head.npz beside them; where there is none, one is trained.")
    private Path head;

    /** Whether something was said that only features have. */
    boolean areGiven() {
        return areFeatures || training != null || head != null;
    }

    /** The features of training rows, where an option names them. */
    Optional<Path> training() {
        return Optional.ofNullable(training);
    }

    /** The head that was named. */
    Optional<Path> head() {
        return Optional.ofNullable(head);
    }
}
