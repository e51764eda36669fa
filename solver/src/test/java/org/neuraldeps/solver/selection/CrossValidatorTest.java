package org.neuraldeps.solver.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Cross-validation from fold moments, against refits on the rows themselves. */
final class CrossValidatorTest {

    private static final int ROWS = 90;
    private static final int SIZE = 8;
    private static final int TARGET = 2;
    private static final Folding FOLDING = new Folding(4, 5);

    @ParameterizedTest
    @CsvSource({"0, false", "0, true", "0.6, false", "0.6, true"})
    void foldsFindWhatARefitOnRowsFinds(double focus, boolean isBetween) {
        LogitDataset data = data(isBetween);
        FoldedTarget folded = folded(data, focus);
        CrossValidation curve = CrossValidator.validate(
                folded, folded.problem(0, Progress.NONE).lambdaMax(), Progress.NONE, Workers.CALLER);
        assertThat(curve.size()).isGreaterThan(40);
        double[][] errors = naive(data, folded.folds(), focus, curve);
        double[] weights = weights(data, folded.folds(), focus);
        for (int place = 0; place < curve.size(); place++) {
            double mean = 0;
            for (int fold = 0; fold < weights.length; fold++) {
                mean += weights[fold] * errors[fold][place];
            }
            double squares = 0;
            for (int fold = 0; fold < weights.length; fold++) {
                squares += weights[fold] * Math.pow(errors[fold][place] - mean, 2);
            }
            assertThat(curve.mean(place)).as("λ %s", curve.lambda(place)).isCloseTo(mean, within(1e-10 * mean));
            assertThat(curve.standardError(place)).isCloseTo(Math.sqrt(squares / 3), within(1e-9 * mean));
        }
    }

    /** Moments of the rows outside of a fold, formed anew; residuals on the rows of the fold. */
    private static double[][] naive(LogitDataset data, Folds folds, double focus, CrossValidation curve) {
        double[][] errors = new double[folds.count()][curve.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            Split split = folds.judgedBy(fold);
            CovLassoProblem problem = problem(data, split, rowWeights(data, split.fitIndices(), focus));
            SolutionPath path = ExactHomotopy.solve(
                    problem, PathOptions.full().downTo(curve.lambda(curve.size() - 1)), Progress.NONE);
            double[] own = allWeights(data, focus);
            for (int place = 0; place < curve.size(); place++) {
                Solution solution = path.at(curve.lambda(place));
                double weight = 0;
                for (int row : split.evaluationIndices()) {
                    weight += own[row];
                    errors[fold][place] += own[row] * Math.pow(residual(data, solution, row), 2);
                }
                errors[fold][place] /= weight;
            }
        }
        return errors;
    }

    private static CovLassoProblem problem(LogitDataset data, Split split, double[] weights) {
        FitSample sample = FitSample.of(split, weights);
        DenseSecondMoments moments = MomentAccumulator.accumulate(data.logits(), sample, Progress.NONE, Workers.CALLER);
        return data.other()
                .map(g -> CovLassoProblem.between(
                        moments, TARGET, MomentAccumulator.between(data.logits(), g, TARGET, sample, Progress.NONE)))
                .orElseGet(() -> CovLassoProblem.within(moments, TARGET, Progress.NONE));
    }

    private static double residual(LogitDataset data, Solution solution, int row) {
        double residual = value(data.other().orElse(data.logits()), row, TARGET);
        for (int j : solution.support()) {
            residual -= solution.coefficient(j) * value(data.logits(), row, j);
        }
        return residual;
    }

    private static double value(LogitMatrix logits, int row, int column) {
        double[] values = new double[SIZE];
        logits.readRows(row, 1, values);
        return values[column];
    }

    /** (1 − φ)/N + φ p_s / Σ p over the given rows. */
    private static double[] rowWeights(LogitDataset data, int[] rows, double focus) {
        double[] shares =
                Arrays.stream(rows).mapToDouble(row -> share(data, row)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares)
                .map(share -> (1 - focus) / rows.length + focus * share / sum)
                .toArray();
    }

    private static double[] allWeights(LogitDataset data, double focus) {
        int[] rows = data.split().fitIndices();
        double[] weights = rowWeights(data, rows, focus);
        double[] all = new double[ROWS];
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = weights[i];
        }
        return all;
    }

    private static double[] weights(LogitDataset data, Folds folds, double focus) {
        double[] all = allWeights(data, focus);
        return IntStream.range(0, folds.count())
                .mapToDouble(fold -> Arrays.stream(folds.only(fold).fitIndices())
                        .mapToDouble(row -> all[row])
                        .sum())
                .toArray();
    }

    private static double share(LogitDataset data, int row) {
        LogitMatrix g = data.other().orElse(data.logits());
        double sum = 0;
        for (int j = 0; j < SIZE; j++) {
            sum += Math.exp(value(g, row, j));
        }
        return Math.exp(value(g, row, TARGET)) / sum;
    }

    /** So many categories that columns are formed when they are needed; all but the first eight are 0. */
    @Test
    void columnsOnDemandGiveTheSameCurve() {
        LogitDataset few = data(false);
        int n = 6000;
        double[] values = new double[ROWS * n];
        double[] row = new double[SIZE];
        for (int r = 0; r < ROWS; r++) {
            few.logits().readRows(r, 1, row);
            System.arraycopy(row, 0, values, r * n, SIZE);
        }
        LogitDataset many = new LogitDataset(
                "many",
                new ArrayLogitMatrix("f", ROWS, n, values),
                Categories.numbered(n),
                Optional.empty(),
                few.split(),
                few.groups(),
                Optional.empty());
        FoldedTarget folded = folded(many, 0);
        assertThat(folded.moments().isHeld()).isFalse();
        CrossValidation one = CrossValidator.validate(folded, 1, Progress.NONE, Workers.CALLER);
        CrossValidation other = CrossValidator.validate(folded(few, 0), 1, Progress.NONE, Workers.CALLER);
        assertThat(one.size()).isEqualTo(other.size());
        for (int place = 0; place < one.size(); place++) {
            assertThat(one.mean(place)).isCloseTo(other.mean(place), within(1e-10));
        }
    }

    @Test
    void theResultDoesNotDependOnWhoWorks() {
        LogitDataset data = data(false);
        CrossValidation one = curve(data, Workers.CALLER);
        CrossValidation other = curve(data, backwards());
        assertThat(other.size()).isEqualTo(one.size());
        for (int place = 0; place < one.size(); place++) {
            assertThat(other.mean(place)).isEqualTo(one.mean(place));
            assertThat(other.standardError(place)).isEqualTo(one.standardError(place));
        }
    }

    private static CrossValidation curve(LogitDataset data, Workers workers) {
        FoldMoments moments = FoldMoments.of(data.logits(), Folds.of(data, FOLDING), Progress.NONE, workers);
        TargetShare share = SoftmaxShares.of(data, Progress.NONE, workers).of(TARGET);
        FoldedTarget folded = FoldedTarget.focused(data, moments, 0.5, share, Progress.NONE, workers);
        return CrossValidator.validate(folded, 1, Progress.NONE, workers);
    }

    /** Jobs in another order: whatever they leave to each other shows. */
    private static Workers backwards() {
        return new Workers() {
            @Override
            public int count() {
                return 3;
            }

            @Override
            public void forEach(int jobs, IntConsumer job) {
                IntStream.range(0, jobs).map(i -> jobs - 1 - i).forEach(job);
            }
        };
    }

    @Test
    void aFoldWithoutShareJudgesByTheRestAndAllOfItInOneFoldIsRefused() {
        LogitDataset two = labelled(0, 1, 4, 5);
        FoldedTarget folded = byLabel(two);
        double sum =
                IntStream.range(0, folded.count()).mapToDouble(folded::weight).sum();
        assertThat(sum).isCloseTo(1, within(1e-14));
        assertThat(IntStream.range(0, folded.count()).filter(fold -> folded.weight(fold) < 0.2))
                .as("two of four folds have no row of the label, (1 - φ)/4 and no more")
                .hasSize(2);
        CrossValidation curve = CrossValidator.validate(folded, 1, Progress.NONE, Workers.CALLER);
        assertThat(curve.mean(0)).isPositive();
        LogitDataset one = labelled(0, 1);
        assertThatThrownBy(() -> byLabel(one))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("all rows that belong to it are in one fold");
    }

    private static FoldedTarget byLabel(LogitDataset data) {
        FoldMoments moments = moments(data);
        return FoldedTarget.focused(
                data, moments, 0.5, TargetShare.byLabel(data, TARGET), Progress.NONE, Workers.CALLER);
    }

    private static LogitDataset labelled(int... positives) {
        LogitDataset plain = data(false);
        int[] labels = new int[ROWS];
        Arrays.stream(positives).forEach(row -> labels[row] = TARGET);
        return new LogitDataset(
                plain.name(),
                plain.logits(),
                plain.categories(),
                Optional.of(new Labels(labels, SIZE, "labels")),
                plain.split(),
                plain.groups(),
                plain.other());
    }

    private static FoldedTarget folded(LogitDataset data, double focus) {
        FoldMoments moments = moments(data);
        if (focus == 0) {
            return FoldedTarget.of(data, moments, TARGET, Progress.NONE);
        }
        TargetShare share =
                SoftmaxShares.of(data, Progress.NONE, Workers.CALLER).of(TARGET);
        return FoldedTarget.focused(data, moments, focus, share, Progress.NONE, Workers.CALLER);
    }

    private static FoldMoments moments(LogitDataset data) {
        return FoldMoments.of(data.logits(), Folds.of(data, FOLDING), Progress.NONE, Workers.CALLER);
    }

    @Test
    void withAllFitRowsAFocusIsWhatItIsElsewhere() {
        LogitDataset data = data(true);
        FoldedTarget folded = folded(data, 0.6);
        Split split = folded.folds().judgedBy(1);
        LogitDataset others = new LogitDataset(
                "others", data.logits(), data.categories(), data.labels(), split, data.groups(), data.other());
        FitSample sample = FitSample.of(split);
        CovLassoProblem plain = CovLassoProblem.between(
                MomentAccumulator.accumulate(data.logits(), sample, Progress.NONE, Workers.CALLER),
                TARGET,
                MomentAccumulator.between(data.logits(), data.other().orElseThrow(), TARGET, sample, Progress.NONE));
        CovLassoProblem direct = FocusedTarget.of(
                        plain,
                        SoftmaxShares.of(others, Progress.NONE, Workers.CALLER).of(TARGET),
                        others,
                        Progress.NONE,
                        Workers.CALLER)
                .problem(0.6, Progress.NONE);
        CovLassoProblem pooled = folded.problem(1, Progress.NONE);
        assertThat(pooled.targetMoment()).isCloseTo(direct.targetMoment(), within(1e-12));
        assertThat(pooled.lambdaMax()).isCloseTo(direct.lambdaMax(), within(1e-12));
        assertThat(pooled.focus().orElseThrow().effectiveRows())
                .isCloseTo(direct.focus().orElseThrow().effectiveRows(), within(1e-9));
    }

    private static LogitDataset data(boolean isBetween) {
        Random random = new Random(17);
        boolean[] held = new boolean[ROWS];
        Arrays.fill(held, 80, ROWS, true);
        List<String> names = IntStream.range(0, ROWS)
                .mapToObj(row -> "photograph " + row / 2)
                .toList();
        return new LogitDataset(
                "made",
                logits("f", random),
                Categories.numbered(SIZE),
                Optional.empty(),
                new Split(held),
                Optional.of(SampleGroups.of(names)),
                isBetween ? Optional.of(logits("g", random)) : Optional.empty());
    }

    private static LogitMatrix logits(String name, Random random) {
        double[] values = new double[ROWS * SIZE];
        for (int row = 0; row < ROWS; row++) {
            double common = random.nextGaussian();
            for (int j = 0; j < SIZE; j++) {
                values[row * SIZE + j] = (j % 3) * common + random.nextGaussian();
            }
        }
        return new ArrayLogitMatrix(name, ROWS, SIZE, values);
    }
}
