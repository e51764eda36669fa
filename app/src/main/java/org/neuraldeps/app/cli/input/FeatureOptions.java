package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.FeatureSource;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.solver.io.SideFile;
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

    /** The features of training rows, where an option names them. */
    Optional<Path> training() {
        return Optional.ofNullable(training);
    }

    /** Whether what was named is features and not logits: by its name, or by an option that only features have. */
    boolean areMeant(Path named, Set<SideFile> sides) {
        return areGiven() || FeatureFiles.areMeantBy(named) || sides.stream().anyMatch(SideFile::isOfFeatures);
    }

    private boolean areGiven() {
        return areFeatures || training != null || head != null;
    }

    /** @throws UsageException if something was said that only features have */
    void requireNone() {
        if (areGiven()) {
            throw new UsageException(HeadOnFeatures.FEATURES_OPTION + " and " + HeadOnFeatures.HEAD_OPTION
                    + " belong to features; leave them out");
        }
    }

    /**
     * The head that was named on features, and another one on them.
     *
     * @param with the other one, a file or {@link HeadOnFeatures#USUAL}
     * @param named files that go with the features
     * @throws UsageException if both are the same
     */
    DataRequest on(FeatureSource source, Optional<String> with, Map<SideFile, Path> named) {
        HeadOnFeatures predicting = new HeadOnFeatures(source, Optional.ofNullable(head));
        Optional<NetworkRef> predicted = with.map(other ->
                other.equals(HeadOnFeatures.USUAL) ? HeadOnFeatures.usual(source) : predicting.under(Path.of(other)));
        if (predicted.isPresent() && predicted.get().equals(predicting)) {
            throw new UsageException("--with " + with.get() + " is the predicting head itself; name another one");
        }
        return new DataRequest(predicting, predicted, named);
    }
}
