package org.neuraldeps.solver.planting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

class PlantedNetworkTest {

    private static final int TRIALS = 60;

    @Test
    void withoutNoiseEveryTargetIsItsCombinationToTheBit() {
        Random random = new Random(1);
        for (int trial = 0; trial < TRIALS; trial++) {
            PlantedNetwork network = plant(any(random, 0));
            double[][] f = rows(network.logits());
            for (PlantedTarget target : network.truth().targets()) {
                for (double[] row : f) {
                    double sum = 0;
                    for (Coefficient predictor : target.predictors()) {
                        sum += predictor.value() * row[predictor.category()];
                    }
                    assertThat(row[target.target()]).isEqualTo(sum);
                }
            }
        }
    }

    @Test
    void theLastCategoriesAreMadeOfBaseCategoriesAndNeverOfDecoys() {
        Random random = new Random(2);
        for (int trial = 0; trial < TRIALS; trial++) {
            PlantingSettings settings = any(random, 0.1);
            PlantedNetwork network = plant(settings);
            int base = settings.size().base();
            int decoys = settings.correlation().pattern().decoys(settings.size().targets());
            assertThat(network.truth().targets())
                    .extracting(PlantedTarget::target)
                    .containsExactly(IntStream.range(base, settings.size().categories())
                            .boxed()
                            .toArray(Integer[]::new));
            for (PlantedTarget target : network.truth().targets()) {
                assertThat(target.predictors())
                        .hasSize(settings.combination().nonzeros())
                        .allSatisfy(
                                predictor -> assertThat(predictor.category()).isLessThan(base - decoys));
            }
            assertThat(network.categories().get(base).name()).isEqualTo("planted 1");
            assertThat(network.categories().get(base - 1).name()).startsWith(decoys > 0 ? "decoy " : "base ");
        }
    }

    @Test
    void targetsShareNoPredictorWhileThereAreEnough() {
        PlantedNetwork network = plant(PlantingSettings.usual());
        Set<Integer> predictors = new HashSet<>();
        network.truth().targets().forEach(target -> target.predictors().stream()
                .map(Coefficient::category)
                .forEach(predictors::add));
        assertThat(predictors).hasSize(4 * 3);
    }

    @Test
    void signsAreThoseAskedFor() {
        assertThat(signs(SignPattern.POSITIVE)).containsOnly(1.0);
        for (PlantedTarget target : with(SignPattern.ALTERNATING).truth().targets()) {
            assertThat(target.predictors().stream()
                            .mapToDouble(p -> Math.signum(p.value()))
                            .sum())
                    .isEqualTo(1);
        }
        assertThat(signs(SignPattern.RANDOM)).contains(1.0, -1.0);
    }

    @Test
    void theSameSeedGivesTheSameNetworkAndMoreRowsTheSameTruth() {
        PlantingSettings settings = PlantingSettings.usual();
        PlantedNetwork one = plant(settings);
        PlantedNetwork again = plant(settings);
        assertThat(rows(again.logits())).isDeepEqualTo(rows(one.logits()));
        assertThat(again.labels()).isEqualTo(one.labels());
        assertThat(again.evaluation()).isEqualTo(one.evaluation());
        assertThat(again.truth()).isEqualTo(one.truth());
        NetworkSize larger = new NetworkSize(40, 4, 40, 3000);
        PlantedNetwork more = plant(new PlantingSettings(
                larger, settings.combination(), settings.correlation(), 0.025, settings.holdOut()));
        assertThat(more.truth()).isEqualTo(one.truth());
        PlantedNetwork other = plant(new PlantingSettings(
                settings.size(), settings.combination(), settings.correlation(), 0.025, new HoldOut(0.25, 2)));
        assertThat(other.truth()).isNotEqualTo(one.truth());
    }

    @Test
    void theRankOfTheBaseIsWhatIsToldAndDecidesWhetherTheTruthCanBeKnown() {
        Random random = new Random(3);
        int notFull = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            PlantingSettings settings = any(random, 0);
            PlantedNetwork network = plant(settings);
            boolean[] heldOut = network.evaluation();
            double[][] f = rows(network.logits());
            double[][] fit = IntStream.range(0, f.length)
                    .filter(row -> !heldOut[row])
                    .mapToObj(row -> Arrays.copyOf(f[row], settings.size().base()))
                    .toArray(double[][]::new);
            int rank = MatrixFeatures_DDRM.rank(new DMatrixRMaj(fit), 1e-9);
            assertThat(settings.baseRank()).isEqualTo(rank);
            assertThat(settings.notIdentifiable().isPresent())
                    .isEqualTo(rank < settings.size().base());
            notFull += settings.notIdentifiable().isPresent() ? 1 : 0;
        }
        assertThat(notFull).isBetween(TRIALS / 6, TRIALS - TRIALS / 6);
    }

    @Test
    void baseCategoriesGoWithOneAnotherAsAskedAndTargetsAreAsLarge() {
        for (CorrelationPattern pattern : CorrelationPattern.values()) {
            PlantingSettings settings = new PlantingSettings(
                    new NetworkSize(14, 2, 20, 200),
                    new Combination(3, SignPattern.RANDOM, 0),
                    new Correlation(pattern, 0.45),
                    0,
                    new HoldOut(0.2, 5));
            PlantedHead head = PlantedHead.draw(settings, new Random(5));
            double[][] wanted = settings.correlation()
                    .matrix(
                            12,
                            head.targets().stream()
                                    .map(PlantedTarget::predictors)
                                    .toList());
            for (int a = 0; a < 12; a++) {
                for (int b = 0; b < 12; b++) {
                    assertThat(dot(head.base()[a], head.base()[b])).isCloseTo(wanted[a][b], within(1e-12));
                }
            }
            for (PlantedTarget target : head.targets()) {
                double variance = 0;
                for (Coefficient one : target.predictors()) {
                    for (Coefficient other : target.predictors()) {
                        variance += one.value() * other.value() * wanted[one.category()][other.category()];
                    }
                }
                assertThat(variance).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void aDecoyGoesWithEveryPredictorOfItsTarget() {
        PlantingSettings settings = new PlantingSettings(
                new NetworkSize(14, 2, 20, 200),
                new Combination(3, SignPattern.ALTERNATING, 0),
                new Correlation(CorrelationPattern.DECOYS, 0.5),
                0,
                new HoldOut(0.2, 5));
        PlantedHead head = PlantedHead.draw(settings, new Random(5));
        for (int i = 0; i < 2; i++) {
            for (Coefficient predictor : head.targets().get(i).predictors()) {
                assertThat(dot(head.base()[10 + i], head.base()[predictor.category()]))
                        .isCloseTo(0.5 * Math.signum(predictor.value()), within(1e-12));
            }
        }
    }

    @Test
    void movingRowsTowardsAllBaseLabelsKeepsTheCorrelations() {
        Random random = new Random(4);
        for (int trial = 0; trial < TRIALS; trial++) {
            PlantingSettings settings = any(random, 0);
            PlantedHead head = PlantedHead.draw(settings, new Random(trial));
            int base = settings.size().base();
            double[][] moved = new double[settings.size().categories()][base];
            for (int label = 0; label < moved.length; label++) {
                assertThat(dot(head.towards()[label], head.towards()[label])).isCloseTo(1, within(1e-12));
                for (int j = 0; j < base; j++) {
                    moved[label][j] = dot(head.base()[j], head.towards()[label]);
                }
                assertThat(label < base ? moved[label][label] : 1).isPositive();
            }
            for (int a = 0; a < base && settings.size().width() >= base; a++) {
                for (int b = 0; b < base; b++) {
                    double sum = 0;
                    for (int label = 0; label < base; label++) {
                        sum += moved[label][a] * moved[label][b];
                    }
                    assertThat(sum).isCloseTo(dot(head.base()[a], head.base()[b]), within(1e-9));
                }
            }
            for (PlantedTarget target : head.targets()) {
                double own = target.predictors().stream()
                        .mapToDouble(p -> p.value() * moved[target.target()][p.category()])
                        .sum();
                assertThat(own).as("its own logit has length 1").isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void aFrameOfFewFeaturesKeepsTheSizeOfLogits() {
        PlantedHead head = PlantedHead.draw(
                new PlantingSettings(
                        new NetworkSize(60, 2, 10, 200),
                        new Combination(3, SignPattern.POSITIVE, 0),
                        new Correlation(CorrelationPattern.EVEN, 0),
                        0,
                        new HoldOut(0.2, 5)),
                new Random(5));
        double trace = Arrays.stream(head.base())
                .mapToDouble(column -> dot(column, column))
                .sum();
        assertThat(trace).isCloseTo(58, within(1e-9));
        double[] singular = SingularOps_DDRM.singularValues(new DMatrixRMaj(head.base()));
        assertThat(singular[9]).isCloseTo(singular[0], within(1e-9));
    }

    @Test
    void eachTargetIsTheLabelOfItsShareOfRowsAndMostRowsAreWonByTheirLabel() {
        PlantingSettings usual = PlantingSettings.usual();
        PlantedNetwork network = plant(
                new PlantingSettings(usual.size(), usual.combination(), usual.correlation(), 0.1, usual.holdOut()));
        int[] counts = new int[40];
        Arrays.stream(network.labels()).forEach(label -> counts[label]++);
        assertThat(Arrays.copyOfRange(counts, 36, 40)).containsOnly(200);
        assertThat(Arrays.stream(counts, 0, 36)).allMatch(count -> count == 33 || count == 34);
        assertThat(network.accuracy()).isBetween(0.85, 0.9999);
        assertThat(IntStream.range(0, 2000)
                        .filter(row -> network.evaluation()[row])
                        .count())
                .isEqualTo(500);
    }

    @Test
    void noiseIsAsLargeAsAskedFor() {
        PlantingSettings usual = PlantingSettings.usual();
        PlantedNetwork network = plant(new PlantingSettings(
                new NetworkSize(10, 1, 9, 20_000),
                new Combination(2, SignPattern.POSITIVE, 0.3),
                usual.correlation(),
                0.1,
                usual.holdOut()));
        PlantedTarget target = network.truth().targets().get(0);
        double squares = 0;
        for (double[] row : rows(network.logits())) {
            double error = row[target.target()];
            for (Coefficient predictor : target.predictors()) {
                error -= predictor.value() * row[predictor.category()];
            }
            squares += error * error;
        }
        assertThat(Math.sqrt(squares / 20_000)).isCloseTo(0.3, within(0.006));
    }

    @Test
    void whatCannotBePlantedIsRefusedInOneLine() {
        NetworkSize size = new NetworkSize(12, 3, 9, 100);
        Combination three = new Combination(3, SignPattern.POSITIVE, 0);
        Correlation even = new Correlation(CorrelationPattern.EVEN, 0.3);
        HoldOut held = new HoldOut(0.2, 1);
        refused(() -> new NetworkSize(4, 3, 2, 10), "3 of 4 categories are targets");
        refused(() -> new NetworkSize(4, 0, 2, 10), "0 targets");
        refused(() -> new NetworkSize(100_000, 3, 2, 10_000), "10000 rows");
        refused(() -> new Correlation(CorrelationPattern.EVEN, 1), "is 1.0");
        refused(() -> new Correlation(CorrelationPattern.EVEN, Double.NaN), "is NaN");
        refused(() -> new Combination(0, SignPattern.POSITIVE, 0), "of 0 categories");
        refused(() -> new Combination(1, SignPattern.POSITIVE, -1), "is -1.0");
        refused(
                () -> new PlantingSettings(size, new Combination(10, SignPattern.POSITIVE, 0), even, 0, held),
                "10 predictors a target, but 9 base categories");
        refused(() -> new PlantingSettings(size, three, even, 0.34, held), "label of 0.34 of all rows");
        Correlation decoys = new Correlation(CorrelationPattern.DECOYS, 0.4);
        refused(() -> new PlantingSettings(size, three, decoys, 0, held), "3 targets with decoys need 3 predictors");
        Correlation strong = new Correlation(CorrelationPattern.DECOYS, 0.6);
        refused(
                () -> new PlantingSettings(new NetworkSize(20, 3, 9, 100), three, strong, 0, held),
                "no category goes by 0.6 with each of 3 independent ones");
    }

    @Test
    void aCancelIsAnswered() {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {
                throw new AssertionError("went on");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> PlantedNetwork.plant(PlantingSettings.usual(), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    private static void refused(Runnable made, String said) {
        assertThatThrownBy(made::run)
                .isInstanceOf(DataException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }

    /** Random settings; about as often with fewer features or rows than base categories as with enough. */
    private static PlantingSettings any(Random random, double noise) {
        CorrelationPattern pattern = oneOf(random, CorrelationPattern.values());
        int k = 1 + random.nextInt(3);
        int targets = 1 + random.nextInt(3);
        int base = targets * (k + 1) + 1 + random.nextInt(8);
        return new PlantingSettings(
                new NetworkSize(base + targets, targets, 2 + random.nextInt(2 * base), 12 + random.nextInt(60)),
                new Combination(k, oneOf(random, SignPattern.values()), noise),
                new Correlation(pattern, 0.57 * random.nextDouble()),
                random.nextDouble() / targets,
                new HoldOut(0.1 + 0.3 * random.nextDouble(), random.nextInt(1000)));
    }

    @SafeVarargs
    private static <T> T oneOf(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static PlantedNetwork with(SignPattern signs) {
        PlantingSettings usual = PlantingSettings.usual();
        return plant(new PlantingSettings(
                usual.size(), new Combination(3, signs, 0), usual.correlation(), 0.025, usual.holdOut()));
    }

    private static double[] signs(SignPattern signs) {
        return with(signs).truth().targets().stream()
                .flatMap(target -> target.predictors().stream())
                .mapToDouble(predictor -> Math.signum(predictor.value()))
                .toArray();
    }

    private static PlantedNetwork plant(PlantingSettings settings) {
        return PlantedNetwork.plant(settings, Progress.NONE);
    }

    private static double[][] rows(LogitMatrix logits) {
        double[][] rows = new double[logits.rows()][logits.columns()];
        for (int row = 0; row < rows.length; row++) {
            logits.readRows(row, 1, rows[row]);
        }
        return rows;
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
