package org.neuraldeps.solver.stability;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.planting.Combination;
import org.neuraldeps.solver.planting.NetworkSize;
import org.neuraldeps.solver.planting.PlantedNetwork;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.solver.planting.SignPattern;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A planted population of rows, and data that are some of them: each trial has rows of its own. */
final class PlantedTrials {

    static final int TARGETS = 2;

    private final PlantedNetwork network;
    private final int rows;
    private final SolutionPath population;

    /**
     * @param trials how many there can be
     * @param rows of each
     */
    PlantedTrials(int trials, int rows, int categories, double noise) {
        this.rows = rows;
        PlantingSettings usual = PlantingSettings.usual();
        PlantingSettings settings = new PlantingSettings(
                new NetworkSize(categories, TARGETS, categories, trials * rows + 1),
                new Combination(3, SignPattern.ALTERNATING, noise),
                usual.correlation(),
                usual.positives(),
                new HoldOut(1e-9, 7));
        this.network = PlantedNetwork.plant(settings, Progress.NONE);
        Split all = Split.allFit(network.logits().rows());
        this.population = ExactHomotopy.solve(
                CovLassoProblem.within(
                        MomentAccumulator.accumulate(
                                network.logits(), FitSample.of(all), Progress.NONE, Workers.CALLER),
                        target(),
                        Progress.NONE),
                PathOptions.full(),
                Progress.NONE);
    }

    int target() {
        return network.logits().columns() - 1;
    }

    double lambdaMax() {
        return population.lambdaMax();
    }

    /** θ*(λ) of all rows there are. */
    Solution population(double lambda) {
        return population.at(lambda);
    }

    /** The predictors that the target was made of. */
    int[] planted() {
        return network.truth().of(target()).orElseThrow().predictors().stream()
                .mapToInt(coefficient -> coefficient.category())
                .toArray();
    }

    double planted(int category) {
        return network.truth().of(target()).orElseThrow().coefficient(category);
    }

    /** The data of a trial, each row so many times, its copies in one group where they are grouped. */
    LogitDataset trial(int trial, int copies, boolean isGrouped) {
        LogitMatrix logits = network.logits();
        int n = logits.columns();
        double[] once = new double[rows * n];
        logits.readRows(trial * rows, rows, once);
        double[] values = new double[copies * once.length];
        for (int row = 0; row < rows * copies; row++) {
            System.arraycopy(once, row / copies * n, values, row * n, n);
        }
        int[] groups =
                IntStream.range(0, rows * copies).map(row -> row / copies).toArray();
        return new LogitDataset(
                "planted trial",
                ArrayLogitMatrix.wrapping("planted trial", rows * copies, n, values),
                network.categories(),
                Optional.empty(),
                Split.allFit(rows * copies),
                isGrouped ? Optional.of(SampleGroups.numbered(groups)) : Optional.empty(),
                Optional.empty());
    }

    LogitDataset trial(int trial) {
        return trial(trial, 1, false);
    }

    static FoldMoments blocks(LogitDataset data) {
        return FoldMoments.of(
                data.logits(), Folds.atRandom(data, HalfSampling.USUAL.blocks()), Progress.NONE, Workers.CALLER);
    }

    FoldedTarget onBlocks(LogitDataset data) {
        return FoldedTarget.of(data, blocks(data), target(), Progress.NONE);
    }

    CoefficientStability judge(LogitDataset data, double lambda) {
        return TargetStability.solve(onBlocks(data), HalfSampling.USUAL, lambda, Progress.NONE, Workers.CALLER)
                .at(lambda);
    }

    /** In which part of trials and predictors with θ* ≠ 0 the interval covers a value of the predictor. */
    double coverage(int trials, double lambda, IntToDoubleFunction value) {
        int[] support = population(lambda).support();
        int[] hits = new int[trials];
        for (int trial = 0; trial < trials; trial++) {
            CoefficientStability judged = judge(trial(trial), lambda);
            hits[trial] = (int) Arrays.stream(support)
                    .filter(category -> covers(judged.interval(category), value.applyAsDouble(category)))
                    .count();
        }
        return (double) Arrays.stream(hits).sum() / (trials * support.length);
    }

    private static boolean covers(Interval interval, double value) {
        return interval.lower() <= value && value <= interval.upper();
    }
}
