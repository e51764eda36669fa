package org.neuraldeps.solver.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.TinyFeatures;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/** Heads on real features against an independent solution (SciPy on NumPy). */
class TinyHeadTest {

    private static final double RELATIVE = 1e-10;

    /** What counts as the same accuracy: two of the 3,000 photographs. */
    private static final double TWO_PHOTOGRAPHS = 2.0 / 3000 + 1e-9;

    private static JsonNode reference() throws IOException {
        try (InputStream stream = TinyHeadTest.class.getResourceAsStream("/reference/labs-tiny200.json")) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static TrainedHead train(TrainingRows rows) {
        return SoftmaxRegression.train(
                TinyFeatures.train(),
                rows,
                TrainingOptions.USUAL,
                Optional.empty(),
                Progress.NONE,
                TinyFeatures.ALL_CORES);
    }

    @Test
    void theHeadOfAllCategoriesIsTheReference() throws IOException {
        JsonNode expected = reference().get("head");
        TrainedHead trained = train(TrainingRows.all(TinyFeatures.trainLabels(), TinyFeatures.CATEGORIES));
        assertThat(trained.gradientNorm()).isLessThanOrEqualTo(1e-9);
        double objective = expected.get("objective").asDouble();
        assertThat(trained.objective()).isCloseTo(objective, within(RELATIVE * objective));
        assertThat(accuracy(trained.head()))
                .isCloseTo(expected.get("test_accuracy").asDouble(), within(TWO_PHOTOGRAPHS));
    }

    @Test
    @Tag("slow")
    void theHeadsOfBaseCategoriesAreTheReference() throws IOException {
        Labels labels = TinyFeatures.trainLabels();
        for (JsonNode split : reference().get("base_to_new")) {
            int[] added = StreamSupport.stream(split.get("new").spliterator(), false)
                    .mapToInt(JsonNode::asInt)
                    .toArray();
            int[] base = IntStream.range(0, TinyFeatures.CATEGORIES)
                    .filter(i -> IntStream.of(added).noneMatch(j -> j == i))
                    .toArray();
            double objective = split.get("base_objective").asDouble();
            assertThat(train(TrainingRows.ofCategories(labels, base)).objective())
                    .isCloseTo(objective, within(RELATIVE * objective));
        }
    }

    private static double accuracy(Head head) {
        LogitMatrix logits = head.logits(TinyFeatures.test(), Progress.NONE, TinyFeatures.ALL_CORES);
        Labels labels = TinyFeatures.testLabels();
        double[] row = new double[TinyFeatures.CATEGORIES];
        long right = IntStream.range(0, logits.rows())
                .filter(r -> {
                    logits.readRows(r, 1, row);
                    int best = 0;
                    for (int j = 1; j < row.length; j++) {
                        best = row[j] > row[best] ? j : best;
                    }
                    return best == labels.of(r);
                })
                .count();
        return (double) right / logits.rows();
    }
}
