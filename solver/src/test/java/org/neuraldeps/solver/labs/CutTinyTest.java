package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.TinyFeatures;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.Minimum;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.io.CategoriesFile;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.solver.work.Progress;

/** Goldfish ← bell pepper on real features, against an independent solution (SciPy on NumPy). */
class CutTinyTest {

    private static final double TWO_PHOTOGRAPHS = 2.0 / 3000 + 1e-9;

    private static InputStream open(String file) {
        return Sample.class.getResourceAsStream("tiny200/" + file);
    }

    @Test
    void theDependencyGoesAndNothingElseDoes() throws IOException {
        Categories categories;
        Head head;
        try (InputStream names = open("categories.tsv");
                InputStream weights = open("head.npz")) {
            categories = CategoriesFile.read(names, "categories.tsv");
            head = HeadFile.read(weights, "head.npz", Progress.NONE);
        }
        FeatureSet features = new FeatureSet(
                "tiny200",
                TinyFeatures.train(),
                TinyFeatures.trainLabels(),
                Optional.of(TinyFeatures.test()),
                Optional.of(TinyFeatures.testLabels()),
                Optional.of(TinyFeatures.outOfDistribution()),
                categories);
        CutSettings settings = new CutSettings(
                List.of(new CutEdge(index(categories, "goldfish"), index(categories, "bell pepper"))),
                new LambdaSetting.Ratio(0.3),
                new TrainingOptions(0.01, 1e-7),
                CutSettings.USUAL_SMOOTHING,
                200,
                1);
        CutRun run = CutRun.run(
                CutLab.of(features, head, settings),
                CutRun.Heads.all(1),
                List.of(0.01),
                outcome -> {},
                Progress.NONE,
                TinyFeatures.ALL_CORES);
        CutOutcome outcome = run.outcomes().get(0);
        CutStar before = outcome.before().stars().get(0);
        CutStar after = outcome.after().stars().get(0);
        assertThat(outcome.end()).isEqualTo(Minimum.End.GRADIENT);
        assertThat(before.thetaAtLambda()).isCloseTo(0.0996, within(5e-5));
        assertThat(after.thetaAtLambda()).isZero();
        assertThat(after.thetaAtRatio()).isZero();
        assertThat(after.atLambda().nonzeros()).isPositive();
        assertThat(before.moment()).isCloseTo(1.41, within(5e-3));
        assertThat(Math.abs(after.moment())).isLessThan(1e-4);
        assertThat(outcome.before().accuracy().rate()).isCloseTo(0.5453, within(TWO_PHOTOGRAPHS));
        assertThat(outcome.after().accuracy().rate()).isCloseTo(0.5453, within(TWO_PHOTOGRAPHS));
        assertThat(outcome.before().aupr().get(AnomalyScore.MAX_SOFTMAX).value())
                .isCloseTo(0.2458, within(5e-5));
        assertThat(outcome.after().aupr().get(AnomalyScore.MAX_SOFTMAX).value()).isCloseTo(0.2457, within(5e-5));
        assertThat(outcome.chance()).isEqualTo(0.25);
    }

    private static int index(Categories categories, String name) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.label(i).equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }
}
