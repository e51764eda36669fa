package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.TinyFeatures;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.work.Progress;

/** The head of the bundled features is what its origin says: the one minimum of the usual training. */
class BundledHeadTest {

    /** As written for raw features, and read back for standardised ones, the gradient of 9e-10 moves a little. */
    private static final TrainingOptions NEARLY_USUAL =
            new TrainingOptions(TrainingOptions.USUAL_WEIGHT_DECAY, 1.5 * TrainingOptions.USUAL_GRADIENT_NORM);

    @Test
    void trainingFromItEndsWhereItBegins() throws IOException {
        TrainedHead trained = SoftmaxRegression.train(
                TinyFeatures.train(),
                TrainingRows.all(TinyFeatures.trainLabels(), TinyFeatures.CATEGORIES),
                NEARLY_USUAL,
                Optional.of(bundled()),
                Progress.NONE,
                TinyFeatures.ALL_CORES);

        assertThat(trained.hasConverged()).isTrue();
        assertThat(trained.evaluations()).isEqualTo(1);
    }

    private static Head bundled() throws IOException {
        try (InputStream stream = Sample.TINY200.open("head.npz")) {
            return HeadFile.read(stream, "head.npz", Progress.NONE);
        }
    }
}
