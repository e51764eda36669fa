package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The questions that two opened networks answer besides the one they were opened for, on the same rows, labels and split: each
 * within itself, and the other way round.
 *
 * @param both the first predicts the second
 * @param momentsOfSecond C of the second network
 */
public record OpenedPair(OpenedDataset both, SecondMoments momentsOfSecond) {

    /**
     * Forms the moments of the second network: one pass over its fit rows.
     *
     * @param both of two networks
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static OpenedPair of(OpenedDataset both, Progress progress, Workers workers) {
        LogitDataset dataset = both.dataset();
        return new OpenedPair(
                both, MomentSource.of(dataset.other().orElseThrow(), FitSample.of(dataset.split()), progress, workers));
    }

    /** The second network within itself. */
    public OpenedDataset secondAlone() {
        return alone(
                both.found().reversed().predictingAlone(),
                second(),
                momentsOfSecond,
                both.features().map(OpenedFeatures::reversed));
    }

    /** The first network within itself. */
    public OpenedDataset firstAlone() {
        return alone(both.found().predictingAlone(), both.dataset().logits(), both.moments(), both.features());
    }

    /** The second predicts the first. */
    public OpenedDataset reversed() {
        FoundData found = both.found().reversed();
        Categories categories =
                both.dataset().categories().between(found.request().names());
        LogitDataset dataset = dataset(
                found.request(),
                second(),
                categories,
                Optional.of(both.dataset().logits()));
        return new OpenedDataset(new OpenedParts(found, dataset, momentsOfSecond)
                .madeOf(both.features().map(OpenedFeatures::reversed)));
    }

    private OpenedDataset alone(
            FoundData found, LogitMatrix logits, SecondMoments moments, Optional<OpenedFeatures> features) {
        Categories categories = both.dataset().categories().ofOne();
        LogitDataset dataset = dataset(found.request(), logits, categories, Optional.empty());
        return new OpenedDataset(new OpenedParts(found, dataset, moments).madeOf(features.map(OpenedFeatures::alone)));
    }

    private LogitMatrix second() {
        return both.dataset().other().orElseThrow();
    }

    private LogitDataset dataset(
            DataRequest request, LogitMatrix logits, Categories categories, Optional<LogitMatrix> other) {
        LogitDataset known = both.dataset();
        return new LogitDataset(
                request.displayName(), logits, categories, known.labels(), known.split(), known.groups(), other);
    }
}
