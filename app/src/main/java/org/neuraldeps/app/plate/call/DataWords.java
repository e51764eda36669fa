package org.neuraldeps.app.plate.call;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.app.data.BundledFeatures;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.io.RawLayout;

/**
 * Which data.
 *
 * @param data as somebody named them
 */
record DataWords(DataRequest data) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        if (data.predicting() instanceof LogitFile file) {
            addFiles(file, arguments);
        } else if (data.predicting() instanceof HeadOnFeatures features) {
            addFeatures(features, arguments);
        } else {
            addSample((BundledNetwork) data.predicting(), arguments);
        }
        data.holdOut().ifPresent(wish -> {
            arguments.option("--hold-out", Double.toString(wish.fraction()));
            if (wish.seed() != HoldOut.USUAL_SEED) {
                arguments.option("--seed", Integer.toString(wish.seed()));
            }
        });
    }

    private void addFiles(LogitFile predicting, Arguments arguments) {
        arguments.file(predicting.path().toString());
        addReading(predicting, DataRequest.TRANSPOSE_OPTION, LogitFile.ARRAY_OPTION, RawLayout.OPTION, arguments);
        if (data.isBetween()) {
            LogitFile predicted = same(LogitFile.class);
            arguments.option("--with", predicted.path().toString());
            addReading(
                    predicted,
                    DataRequest.TRANSPOSE_OTHER_OPTION,
                    LogitFile.ARRAY_OTHER_OPTION,
                    LogitFile.RAW_OTHER_OPTION,
                    arguments);
        }
        addSides(arguments);
    }

    private static void addReading(LogitFile file, String transpose, String array, String raw, Arguments arguments) {
        if (file.isTransposed()) {
            arguments.flag(transpose);
        }
        file.reading().array().ifPresent(name -> arguments.option(array, name));
        file.reading().raw().ifPresent(layout -> arguments.option(raw, layout.toString()));
    }

    private void addSides(Arguments arguments) {
        data.asked().forEach((side, file) -> arguments.option(side.option(), file.toString()));
    }

    private void addFeatures(HeadOnFeatures predicting, Arguments arguments) {
        if (predicting.source() instanceof FeatureFiles files) {
            arguments.file(files.train().toString());
            if (!FeatureFiles.sayFeatures(files.train())) {
                arguments.flag(HeadOnFeatures.FEATURES_OPTION);
            }
        } else {
            if (!data.asked().isEmpty()) {
                throw mixed();
            }
            arguments.option("--sample", ((BundledFeatures) predicting.source()).sample());
        }
        predicting.head().ifPresent(head -> arguments.option(HeadOnFeatures.HEAD_OPTION, head.toString()));
        if (data.isBetween()) {
            Optional<Path> other = same(HeadOnFeatures.class).head();
            arguments.option("--with", other.map(Path::toString).orElse(HeadOnFeatures.USUAL));
        }
        addSides(arguments);
    }

    private void addSample(BundledNetwork predicting, Arguments arguments) {
        if (!data.asked().isEmpty()) {
            throw mixed();
        }
        arguments.option("--sample", predicting.sample());
        if (!isUsual(predicting)) {
            arguments.option("--network", predicting.network());
        }
        if (data.isBetween()) {
            BundledNetwork predicted = same(BundledNetwork.class);
            if (!predicted.sample().equals(predicting.sample())) {
                throw mixed();
            }
            arguments.option("--with", predicted.network());
        }
    }

    /** The options of a command name both networks in the same way. */
    private <N extends NetworkRef> N same(Class<N> way) {
        return Optional.of(data.targets())
                .filter(way::isInstance)
                .map(way::cast)
                .orElseThrow(this::mixed);
    }

    private static boolean isUsual(BundledNetwork network) {
        return Arrays.stream(Sample.values())
                .filter(sample -> !sample.holdsFeatures())
                .anyMatch(sample -> BundledNetwork.first(sample).equals(network));
    }

    private DataException mixed() {
        return new DataException(
                data.displayName(),
                "no command names a network of the sample together with a file",
                "open both networks from files");
    }
}
