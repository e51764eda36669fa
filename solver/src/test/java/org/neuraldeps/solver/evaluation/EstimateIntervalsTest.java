package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.Estimate;
import org.neuraldeps.solver.moments.OpeningPass;
import org.neuraldeps.solver.moments.Refining;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** An interval of an estimate has what all rows give in it about as often as it says, and shrinks. */
class EstimateIntervalsTest {

    private static final int ROWS = 6000;
    private static final int N = 6;
    private static final int BLOCK = 30;
    private static final int TRIALS = 200;
    private static final double RATIO = 0.1;

    /** Of a tenth of 200 blocks, of a fifth and of two fifths. */
    private static final Refining REFINING = new Refining(0, BLOCK * N * 8, 0, 1.99, () -> 0);

    private record Told(SecondMoments moments, Estimate estimate) {}

    @Test
    void whatAllRowsGiveIsInsideAboutAsOftenAsItSays() {
        int errorInside = 0;
        int coefficientsInside = 0;
        int coefficients = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Told> told = new ArrayList<>();
            SecondMoments all = pass(logits(trial), told);
            Told first = told.get(0);
            Solution solution = solution(first.moments(), Optional.empty());
            Solution whole = solution(all, Optional.of(solution.lambda()));
            EstimateIntervals intervals = intervals(first, solution);
            errorInside += isIn(intervals.relativeError(), whole.relativeError()) ? 1 : 0;
            for (int category : solution.support()) {
                Interval interval = intervals.coefficient(category).orElseThrow();
                coefficientsInside += isIn(interval, whole.coefficient(category)) ? 1 : 0;
                coefficients++;
            }
        }
        assertThat((double) errorInside / TRIALS).isBetween(0.90, 0.99);
        assertThat((double) coefficientsInside / coefficients).isBetween(0.90, 0.99);
    }

    @Test
    void itShrinksAsMoreIsReadAndIsNothingAtTheEnd() {
        double first = 0;
        double last = 0;
        for (int trial = 0; trial < 20; trial++) {
            List<Told> told = new ArrayList<>();
            pass(logits(trial), told);
            assertThat(told).hasSize(3);
            first += width(told.get(0));
            last += width(told.get(2));
        }
        // √(1/4) for four times the rows, √(0.6/0.9) for how much is left to read.
        assertThat(last / first).isCloseTo(Math.sqrt(0.25 * 0.6 / 0.9), within(0.1));
        List<Told> told = new ArrayList<>();
        SecondMoments all = pass(logits(1), told);
        Estimate ofAll = new Estimate(ROWS, ROWS, told.get(2).estimate().groups());
        assertThat(width(new Told(all, ofAll))).isZero();
    }

    @Test
    void ofOneCategoryItIsTheJackknifeAsItStandsInBooks() {
        // Groups of equal size, one active category: θ = (b − λ/2) / c in each.
        List<Told> told = new ArrayList<>();
        pass(logits(3), told);
        Told first = told.get(0);
        int groups = first.estimate().groups().size();
        Solution solution = solution(first.moments(), Optional.of(0.97 * lambdaMax(first.moments())));
        assertThat(solution.nonzeros()).isEqualTo(1);
        int j = solution.support()[0];
        double sign = Math.signum(solution.values()[0]);
        double[] without = new double[groups];
        double mean = 0;
        for (int g = 0; g < groups; g++) {
            SecondMoments group = first.estimate().groups().get(g);
            double b = at(first.moments(), 0, j) - at(group, 0, j) / groups;
            double c = at(first.moments(), j, j) - at(group, j, j) / groups;
            double left = 1 - 1.0 / groups;
            without[g] = (b / left - sign * solution.lambda() / 2) / (c / left);
            mean += without[g] / groups;
        }
        double variance = 0;
        for (double value : without) {
            variance += (groups - 1.0) / groups * (value - mean) * (value - mean);
        }
        double half = Interval.studentQuantile(groups - 1, 0.025)
                * Math.sqrt(variance * (1 - first.estimate().fraction()));
        Interval interval = intervals(first, solution).coefficient(j).orElseThrow();
        assertThat(interval.upper() - interval.lower()).isCloseTo(2 * half, within(0.02 * half));
        assertThat(intervals(first, solution).coefficient(0)).isEmpty();
    }

    private static double at(SecondMoments moments, int i, int j) {
        return moments.fetch(i, Progress.NONE)[j];
    }

    private static double width(Told told) {
        Interval interval =
                intervals(told, solution(told.moments(), Optional.empty())).relativeError();
        return interval.upper() - interval.lower();
    }

    private static EstimateIntervals intervals(Told told, Solution solution) {
        return EstimateIntervals.of(told.moments(), told.estimate(), solution, Progress.NONE)
                .orElseThrow();
    }

    private static boolean isIn(Interval interval, double value) {
        return interval.lower() <= value && value <= interval.upper();
    }

    private static double lambdaMax(SecondMoments moments) {
        return CovLassoProblem.within(moments, 0, Progress.NONE).lambdaMax();
    }

    /** At a λ, or at a part of the estimate's own λ_max. */
    private static Solution solution(SecondMoments moments, Optional<Double> lambda) {
        CovLassoProblem problem = CovLassoProblem.within(moments, 0, Progress.NONE);
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
        return path.at(lambda.orElse(RATIO * problem.lambdaMax()));
    }

    private static SecondMoments pass(LogitMatrix logits, List<Told> told) {
        return OpeningPass.over(
                logits,
                Split.allFit(ROWS),
                REFINING,
                (moments, estimate) -> told.add(new Told(moments, estimate)),
                Progress.NONE,
                Workers.CALLER);
    }

    /** Rows of one block have something in common, as those of a file sorted by label: they say less than as many others. */
    private static LogitMatrix logits(int seed) {
        Random random = new Random(seed);
        double[] values = new double[ROWS * N];
        double[] common = new double[N];
        for (int row = 0; row < ROWS; row++) {
            for (int j = 0; j < N && row % BLOCK == 0; j++) {
                common[j] = random.nextGaussian();
            }
            double target = 0;
            for (int j = 1; j < N; j++) {
                values[row * N + j] = common[j] + random.nextGaussian();
                target += (j - 2.5) * values[row * N + j];
            }
            values[row * N] = target + 2 * (common[0] + random.nextGaussian());
        }
        return ArrayLogitMatrix.wrapping("made", ROWS, N, values);
    }
}
