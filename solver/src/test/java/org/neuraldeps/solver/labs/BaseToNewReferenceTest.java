package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.TinyFeatures;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.work.Progress;

/** Lab 1 on real features against independent solutions (SciPy on NumPy). */
final class BaseToNewReferenceTest {

    private static final double RELATIVE = 1e-8;
    private static final int PHOTOGRAPHS = 2;

    private static final FeatureSet FEATURES = new FeatureSet(
            "tiny200",
            TinyFeatures.train(),
            TinyFeatures.trainLabels(),
            Optional.of(TinyFeatures.test()),
            Optional.of(TinyFeatures.testLabels()),
            Optional.empty(),
            Categories.numbered(TinyFeatures.CATEGORIES));

    private static JsonNode reference() throws IOException {
        try (InputStream stream = BaseToNewReferenceTest.class.getResourceAsStream("/reference/labs-tiny200.json")) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static CategorySplit split(JsonNode entry) {
        List<Integer> fresh = StreamSupport.stream(entry.get("new").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        return CategorySplit.of(TinyFeatures.CATEGORIES, fresh);
    }

    private static BaseToNewLab lab(Head whole, Set<ThetaMethod> methods) {
        BaseToNewSettings settings = BaseToNewSettings.usual().only(methods).withL1(List.of(1e-3));
        return BaseToNewLab.of(FEATURES, whole, settings, Progress.NONE, TinyFeatures.ALL_CORES);
    }

    /** Of methods that do not need the head trained on everything: it may be any. */
    @Test
    void theFirstSplitIsTheReferenceWhateverOfItIsLearned() throws IOException {
        JsonNode reference = reference();
        Head any = new Head(FEATURES.width(), new double[FEATURES.width() * 200], new double[200]);
        BaseToNewLab lab = lab(any, Set.of(ThetaMethod.JOINT, ThetaMethod.NEW_ROWS, ThetaMethod.SPARSE));
        JsonNode joint = reference.get("base_to_new").get(0);
        BaseToNewOutcome outcome = lab.run(split(joint), Progress.NONE, TinyFeatures.ALL_CORES);

        assertBase(outcome, joint);
        assertTheta(outcome.learned().get(0), joint);
        JsonNode newOnly = reference.get("new_only").get(0);
        assertThat(split(newOnly)).isEqualTo(outcome.split());
        assertTheta(outcome.learned().get(1), newOnly);
        JsonNode sparse = reference.get("base_to_new").get(1);
        assertThat(split(sparse)).isEqualTo(outcome.split());
        assertTheta(outcome.learned().get(2), sparse);
        assertThat(outcome.learned().get(2).theta().nonzeros())
                .isCloseTo(sparse.get("nonzeros").asInt(), within(5));

        SparsityCurve curve = outcome.curve(ThetaMethod.SPARSE).orElseThrow();
        assertThat(curve.points().get(0).nonzeros()).isZero();
        assertThat(curve.points())
                .allSatisfy(point -> assertThat(point.certificate()).isLessThanOrEqualTo(1e-9));
        assertThat(curve.points())
                .extracting(SparsityCurve.Point::nonzeros)
                .isSorted()
                .hasSizeGreaterThan(5);
        assertThat(curve.points().get(curve.points().size() - 1).accuracy())
                .isEqualTo(outcome.learned().get(2).accuracy());
    }

    @Test
    @Tag("slow")
    void everySplitIsTheReferenceBesideTheHeadTrainedOnEverything() throws IOException {
        Head whole = SoftmaxRegression.train(
                        FEATURES.trainFeatures(),
                        TrainingRows.all(FEATURES.trainLabels(), TinyFeatures.CATEGORIES),
                        TrainingOptions.USUAL,
                        Optional.empty(),
                        Progress.NONE,
                        TinyFeatures.ALL_CORES)
                .head();
        List<JsonNode> entries = new ArrayList<>();
        reference().get("base_to_new").forEach(entries::add);
        for (JsonNode entry : entries) {
            boolean isSparse = entry.get("l1").asDouble() > 0;
            BaseToNewLab lab = lab(whole, Set.of(isSparse ? ThetaMethod.SPARSE : ThetaMethod.JOINT));
            BaseToNewOutcome outcome = lab.run(split(entry), Progress.NONE, TinyFeatures.ALL_CORES);
            assertBase(outcome, entry);
            LearnedTheta learned = outcome.learned().get(0);
            assertTheta(learned, entry);
            int nonzeros = entry.get("nonzeros").asInt();
            assertThat(learned.theta().nonzeros()).isCloseTo(nonzeros, within(nonzeros / 100));
            assertAccuracy(outcome.whole(), entry.get("whole_head"));
        }
    }

    @Test
    @Tag("slow")
    void ridgeAndStraightAreCertifiedAndBetterThanNothing() throws IOException {
        Head whole = SoftmaxRegression.train(
                        FEATURES.trainFeatures(),
                        TrainingRows.all(FEATURES.trainLabels(), TinyFeatures.CATEGORIES),
                        new TrainingOptions(0.01, 1e-6),
                        Optional.empty(),
                        Progress.NONE,
                        TinyFeatures.ALL_CORES)
                .head();
        BaseToNewOutcome outcome = lab(whole, Set.of(ThetaMethod.RIDGE, ThetaMethod.STRAIGHT))
                .run(split(reference().get("base_to_new").get(0)), Progress.NONE, TinyFeatures.ALL_CORES);
        assertThat(outcome.learned()).hasSize(2).allSatisfy(learned -> {
            assertThat(learned.certificate()).isLessThan(1e-9);
            assertThat(learned.accuracy().overall().rate()).isGreaterThan(0.5);
            assertThat(learned.accuracy().newAmongAll().rate()).isGreaterThan(0.3);
        });
        assertThat(outcome.learned().get(1).theta().nonzeros()).isEqualTo(20 * 20);
        SparsityCurve curve = outcome.curve(ThetaMethod.STRAIGHT).orElseThrow();
        assertThat(curve.points())
                .extracting(SparsityCurve.Point::weight)
                .containsExactly(1., 2., 3., 5., 10., 20., 50.);
        assertThat(curve.points()).extracting(SparsityCurve.Point::nonzeros).isSorted();
    }

    private static void assertBase(BaseToNewOutcome outcome, JsonNode entry) {
        double objective = entry.get("base_objective").asDouble();
        assertThat(outcome.base().orElseThrow().objective()).isCloseTo(objective, within(RELATIVE * objective));
        double size = entry.get("q").asDouble();
        assertThat(outcome.baseLogitSize()).isCloseTo(size, within(RELATIVE * size));
    }

    private static void assertTheta(LearnedTheta learned, JsonNode entry) {
        double objective = entry.get("objective").asDouble();
        assertThat(learned.objective()).isCloseTo(objective, within(RELATIVE * objective));
        assertThat(learned.certificate()).isLessThanOrEqualTo(1e-9);
        assertAccuracy(learned.accuracy(), entry);
    }

    /** Every accuracy that an entry has, to within two photographs of the rows it is about. */
    private static void assertAccuracy(SplitAccuracy accuracy, JsonNode entry) {
        for (AccuracyKind kind : AccuracyKind.values()) {
            if (entry.has(kind.key())) {
                assertThat(kind.of(accuracy))
                        .as(kind.key())
                        .isCloseTo(entry.get(kind.key()).asDouble(), within(step(kind, accuracy)));
            }
        }
    }

    private static double step(AccuracyKind kind, SplitAccuracy accuracy) {
        int rows =
                switch (kind) {
                    case OVERALL -> accuracy.overall().rows();
                    case BASE_AMONG_ALL, BASE_WITHIN, NEGATIVE ->
                        accuracy.baseSide().rows();
                    case NEW_AMONG_ALL, NEW_WITHIN, POSITIVE, BALANCED_BINARY ->
                        accuracy.newSide().rows();
                };
        return (double) PHOTOGRAPHS / rows + 1e-9;
    }
}
