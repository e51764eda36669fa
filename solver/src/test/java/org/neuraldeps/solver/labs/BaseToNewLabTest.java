package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

final class BaseToNewLabTest {

    private static final PlantedFeatures PLANTED = new PlantedFeatures(900, 500, 23);
    private static final CategorySplit SPLIT = PlantedFeatures.SPLIT;
    private static final BaseToNewSettings SETTINGS = BaseToNewSettings.usual().withL1(List.of(0.01, 0.003));

    /** Several at once, in another order. */
    private static final Workers THREE_BACKWARDS = new Workers() {
        @Override
        public int count() {
            return 3;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            IntStream.range(0, jobs).parallel().forEach(i -> job.accept(jobs - 1 - i));
        }
    };

    private static BaseToNewLab lab(FeatureSet features, Head whole, Workers workers) {
        return BaseToNewLab.of(features, whole, SETTINGS, Progress.NONE, workers);
    }

    private static BaseToNewLab lab(Workers workers) {
        return lab(PLANTED.features(), PLANTED.trueHead(), workers);
    }

    @Test
    void everyMethodThatIsAskedForIsThereInOrder() {
        BaseToNewOutcome outcome = lab(Workers.CALLER).run(SPLIT, Progress.NONE, Workers.CALLER);
        assertThat(outcome.learned())
                .extracting(LearnedTheta::method)
                .containsExactly(
                        ThetaMethod.JOINT,
                        ThetaMethod.NEW_ROWS,
                        ThetaMethod.RIDGE,
                        ThetaMethod.SPARSE,
                        ThetaMethod.SPARSE,
                        ThetaMethod.STRAIGHT);
        assertThat(outcome.learned()).extracting(LearnedTheta::l1Weight).containsExactly(0., 0., 0., 0.01, 0.003, 0.);
        assertThat(outcome.learned()).allSatisfy(learned -> {
            assertThat(learned.certificate()).isLessThanOrEqualTo(1e-9);
            assertThat(learned.accuracy().overall().rows()).isEqualTo(500);
        });
        assertThat(outcome.curves())
                .extracting(SparsityCurve::method)
                .containsExactly(ThetaMethod.SPARSE, ThetaMethod.STRAIGHT);
        LearnedTheta joint = outcome.learned().get(0);
        assertThat(outcome.parameters(joint)).isEqualTo(10 * 11 + 30);
        assertThat(outcome.wholeParameters()).isEqualTo(13 * 11);
    }

    @Test
    void oneNewCategoryIsLearnedFromAllRowsOrNotAtAll() {
        CategorySplit one = CategorySplit.of(13, List.of(7));
        assertThatThrownBy(() -> lab(Workers.CALLER).run(one, Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "base to new: new-rows learns nothing of one new category, as cross-entropy among it alone is"
                                + " always 0; leave new-rows out, or have two new categories");
        BaseToNewOutcome outcome = BaseToNewLab.of(
                        PLANTED.features(),
                        PLANTED.trueHead(),
                        SETTINGS.only(Set.of(ThetaMethod.JOINT, ThetaMethod.SPARSE, ThetaMethod.STRAIGHT)),
                        Progress.NONE,
                        Workers.CALLER)
                .run(one, Progress.NONE, Workers.CALLER);
        assertThat(outcome.learned()).allSatisfy(learned -> {
            SplitAccuracy accuracy = learned.accuracy();
            assertThat(accuracy.newWithin().rate()).isEqualTo(1);
            assertThat(accuracy.newSide()).isEqualTo(accuracy.newAmongAll());
        });
        double positives = outcome.learned().get(0).accuracy().newAmongAll().rate();
        assertThat(positives).isCloseTo(outcome.whole().newAmongAll().rate(), within(0.15));
    }

    @Test
    void theNumberOfWorkersChangesNothing() {
        BaseToNewOutcome one = lab(Workers.CALLER).run(SPLIT, Progress.NONE, Workers.CALLER);
        BaseToNewOutcome several = lab(THREE_BACKWARDS).run(SPLIT, Progress.NONE, THREE_BACKWARDS);
        assertThat(several.learned()).extracting(LearnedTheta::theta).isEqualTo(thetas(one));
        assertThat(several.learned())
                .extracting(LearnedTheta::objective)
                .isEqualTo(one.learned().stream().map(LearnedTheta::objective).toList());
        assertThat(several.curves()).isEqualTo(one.curves());
        assertThat(several.whole()).isEqualTo(one.whole());
    }

    private static List<Theta> thetas(BaseToNewOutcome outcome) {
        return outcome.learned().stream().map(LearnedTheta::theta).toList();
    }

    /** Rows in another order and categories with other numbers: the same combinations under these names. */
    @Test
    void namesAndOrderChangeNothingButNames() {
        int n = SPLIT.categories();
        int[] renamed = IntStream.range(0, n).map(j -> (5 * j + 3) % n).toArray();
        CategorySplit split =
                CategorySplit.of(n, SPLIT.fresh().stream().map(c -> renamed[c]).toList());
        BaseToNewOutcome there = lab(
                        renamed(PLANTED.features(), renamed), renamed(PLANTED.trueHead(), renamed), Workers.CALLER)
                .run(split, Progress.NONE, Workers.CALLER);
        BaseToNewOutcome here = lab(Workers.CALLER).run(SPLIT, Progress.NONE, Workers.CALLER);
        for (int i = 0; i < here.learned().size(); i++) {
            LearnedTheta learned = here.learned().get(i);
            LearnedTheta other = there.learned().get(i);
            assertThat(other.objective()).isCloseTo(learned.objective(), within(1e-9));
            for (int category : SPLIT.fresh()) {
                double[] theta = learned.theta().column(category);
                double[] expected = new double[theta.length];
                for (int j = 0; j < theta.length; j++) {
                    expected[split.base().indexOf(renamed[SPLIT.base().get(j)])] = theta[j];
                }
                assertThat(other.theta().column(renamed[category])).containsExactly(expected, within(1e-5));
            }
            assertThat(other.accuracy().overall().right())
                    .isCloseTo(learned.accuracy().overall().right(), within(1));
        }
    }

    private static FeatureSet renamed(FeatureSet given, int[] renamed) {
        int n = renamed.length;
        return new FeatureSet(
                given.name(),
                backwards(given.trainFeatures()),
                backwards(given.trainLabels(), renamed),
                given.testFeatures().map(BaseToNewLabTest::backwards),
                given.testLabels().map(labels -> backwards(labels, renamed)),
                Optional.empty(),
                Categories.numbered(n));
    }

    private static LogitMatrix backwards(LogitMatrix given) {
        int d = given.columns();
        double[] values = new double[given.rows() * d];
        double[] row = new double[d];
        for (int r = 0; r < given.rows(); r++) {
            given.readRows(given.rows() - 1 - r, 1, row);
            System.arraycopy(row, 0, values, r * d, d);
        }
        return new ArrayLogitMatrix(given.origin(), given.rows(), d, values);
    }

    private static Labels backwards(Labels given, int[] renamed) {
        int[] labels = IntStream.range(0, given.rows())
                .map(row -> renamed[given.of(given.rows() - 1 - row)])
                .toArray();
        return new Labels(labels, renamed.length, "renamed");
    }

    private static Head renamed(Head given, int[] renamed) {
        int n = renamed.length;
        double[] weights = new double[given.features() * n];
        double[] bias = new double[n];
        for (int j = 0; j < n; j++) {
            bias[renamed[j]] = given.bias(j);
            for (int k = 0; k < given.features(); k++) {
                weights[k * n + renamed[j]] = given.weight(k, j);
            }
        }
        return new Head(given.features(), weights, bias);
    }

    @Test
    void aCancelIsAnsweredWhereverItComes() {
        BaseToNewLab lab = lab(Workers.CALLER);
        CountingProgress patient = CountingProgress.patient();
        lab.run(SPLIT, patient, Workers.CALLER);
        int questions = patient.questions();
        // Some hundred evaluations, each over four blocks.
        assertThat(questions).isGreaterThan(1_000);
        assertThat(patient.reports()).isGreaterThan(50);
        for (int question = 1; question < questions; question += questions / 40) {
            CountingProgress impatient = CountingProgress.cancellingAt(question);
            assertThatThrownBy(() -> lab.run(SPLIT, impatient, Workers.CALLER)).isInstanceOf(CancelledException.class);
            assertThat(impatient.questions()).isEqualTo(question);
        }
    }

    @Test
    void progressGoesFromNothingToAllWithoutTurningBack() {
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        lab(Workers.CALLER).run(SPLIT, telling(told, new AtomicBoolean()), Workers.CALLER);
        assertThat(told).allSatisfy(fraction -> assertThat(fraction).isBetween(0.0, 1.0));
        double sofar = 0;
        for (double fraction : told) {
            // L-BFGS reports by the gradient, which may rise for a while.
            assertThat(fraction).isGreaterThan(sofar - 0.2);
            sofar = Math.max(sofar, fraction);
        }
        assertThat(sofar).isGreaterThan(0.95);
    }

    private static Progress telling(List<Double> told, AtomicBoolean isCancelled) {
        return new Progress() {
            @Override
            public void at(double fraction, String step) {
                told.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return isCancelled.get();
            }
        };
    }

    @Test
    void repetitionsAreHandedOverAsTheyFinishAndACancelKeepsThem() {
        List<CategorySplit> splits = BaseToNewRepetitions.splits(13, 3, 7, 5);
        assertThat(splits).startsWith(CategorySplit.random(13, 3, 7), CategorySplit.random(13, 3, 8));
        BaseToNewLab lab = BaseToNewLab.of(
                PLANTED.features(),
                PLANTED.trueHead(),
                SETTINGS.only(Set.of(ThetaMethod.RIDGE, ThetaMethod.STRAIGHT)),
                Progress.NONE,
                Workers.CALLER);
        List<BaseToNewOutcome> handed = new ArrayList<>();
        BaseToNewRepetitions all = BaseToNewRepetitions.run(lab, splits, handed::add, Progress.NONE, Workers.CALLER);
        assertThat(all.isComplete()).isTrue();
        assertThat(all.outcomes()).extracting(BaseToNewOutcome::split).isEqualTo(splits);
        assertThat(handed).isEqualTo(all.outcomes());

        AtomicBoolean isCancelled = new AtomicBoolean();
        handed.clear();
        BaseToNewRepetitions some = BaseToNewRepetitions.run(
                lab,
                splits,
                outcome -> {
                    handed.add(outcome);
                    isCancelled.set(handed.size() == 2);
                },
                telling(new ArrayList<>(), isCancelled),
                Workers.CALLER);
        assertThat(some.isComplete()).isFalse();
        assertThat(some.wanted()).isEqualTo(5);
        assertThat(some.outcomes()).extracting(BaseToNewOutcome::split).isEqualTo(splits.subList(0, 2));

        BaseToNewRepetitions several =
                BaseToNewRepetitions.run(lab, splits, outcome -> {}, Progress.NONE, THREE_BACKWARDS);
        assertThat(several.outcomes()).extracting(BaseToNewOutcome::split).isEqualTo(splits);
        assertThat(several.outcomes())
                .extracting(BaseToNewLabTest::thetas)
                .isEqualTo(all.outcomes().stream().map(BaseToNewLabTest::thetas).toList());
        assertSummary(BaseToNewSummary.of(all.outcomes()), all.outcomes());
    }

    private static void assertSummary(BaseToNewSummary summary, List<BaseToNewOutcome> outcomes) {
        assertThat(summary.repetitions()).isEqualTo(5);
        assertThat(summary.lines()).hasSize(2);
        double[] gains = outcomes.stream()
                .mapToDouble(
                        outcome -> outcome.learned().get(1).accuracy().overall().rate()
                                - outcome.whole().overall().rate())
                .toArray();
        double mean = IntStream.range(0, 5).mapToDouble(i -> gains[i]).sum() / 5;
        double variance = IntStream.range(0, 5)
                        .mapToDouble(i -> Math.pow(gains[i] - mean, 2))
                        .sum()
                / 4;
        Spread gain = summary.lines().get(1).gain().get(AccuracyKind.OVERALL);
        assertThat(gain.mean()).isCloseTo(mean, within(1e-15));
        assertThat(gain.deviation()).isCloseTo(Math.sqrt(variance), within(1e-15));
        assertThat(gain.count()).isEqualTo(5);
        double accuracy =
                summary.lines().get(1).accuracy().get(AccuracyKind.OVERALL).mean();
        assertThat(accuracy - summary.whole().get(AccuracyKind.OVERALL).mean()).isCloseTo(mean, within(1e-12));
    }

    @Test
    void whatALabCannotWorkOnIsSaidInOneLine() {
        Head tooFew = new Head(PlantedFeatures.WIDTH, new double[PlantedFeatures.WIDTH * 4], new double[4]);
        assertThatThrownBy(() -> lab(PLANTED.features(), tooFew, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessage("planted: the head has 4 categories, the labels 13; give the head that was trained on these"
                        + " categories");
        FeatureSet given = PLANTED.features();
        FeatureSet untested = new FeatureSet(
                given.name(),
                given.trainFeatures(),
                given.trainLabels(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                given.categories());
        assertThatThrownBy(() -> lab(untested, PLANTED.trueHead(), Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no test rows");
        assertThatThrownBy(() -> BaseToNewSettings.usual().withRidge(0))
                .isInstanceOf(DataException.class)
                .hasMessage("base to new: ridge is 0.0; give a number above 0");
        assertThatThrownBy(() -> BaseToNewSettings.usual().withL1(List.of()))
                .isInstanceOf(DataException.class)
                .hasMessage("base to new: sparse needs an l1 weight; give at least one");
        assertThatThrownBy(() -> BaseToNewSettings.usual().only(Set.of())).isInstanceOf(DataException.class);
    }
}
