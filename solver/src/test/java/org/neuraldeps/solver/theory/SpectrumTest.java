package org.neuraldeps.solver.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The eigenbasis adds up to what it is the basis of, and information to what the error says. */
class SpectrumTest {

    private static final int ROWS = 90;
    private static final int N = 15;

    private static ArrayLogitMatrix logits(int copies) {
        Random random = new Random(3);
        double[] values = new double[ROWS * N];
        for (int r = 0; r < ROWS; r++) {
            for (int j = 0; j < N; j++) {
                values[r * N + j] = (1 + j) * random.nextGaussian();
            }
            for (int j = 0; j < copies; j++) {
                values[r * N + j] = values[r * N + 7] - 2 * values[r * N + 8 + j];
            }
        }
        return new ArrayLogitMatrix("made", ROWS, N, values);
    }

    private static FitSample all() {
        return FitSample.of(Split.allFit(ROWS));
    }

    private static LogitFactor factor(int copies) {
        return LogitFactor.of(logits(copies), all(), Progress.NONE);
    }

    private static SecondMoments moments(int copies) {
        return MomentAccumulator.accumulate(logits(copies), all(), Progress.NONE, Workers.CALLER);
    }

    @Test
    void eigenvaluesFallAndAddUpToTheTraceAndCoordinatesToOne() {
        Spectrum spectrum = Spectrum.of(factor(0));
        assertThat(spectrum.rank()).isEqualTo(N);
        double trace = 0;
        for (int j = 0; j < spectrum.count(); j++) {
            trace += spectrum.eigenvalue(j);
            assertThat(spectrum.eigenvalue(j))
                    .isLessThanOrEqualTo(j == 0 ? Double.MAX_VALUE : spectrum.eigenvalue(j - 1));
        }
        assertThat(trace).isCloseTo(moments(0).trace(), within(1e-9));
        for (int i = 0; i < N; i++) {
            int category = i;
            assertThat(IntStream.range(0, N)
                            .mapToDouble(j -> spectrum.squaredCoordinate(j, category))
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    /** The sum with squares, which the paper prints without. */
    @Test
    void theSumOverTheBasisIsTheRedundancyAndTheirsIsNot() {
        Spectrum spectrum = Spectrum.of(factor(0));
        Redundancy redundancy = Redundancy.of(factor(0));
        for (int i = 0; i < N; i++) {
            int category = i;
            double sum = IntStream.range(0, N)
                    .mapToDouble(j -> spectrum.squaredCoordinate(j, category) / spectrum.eigenvalue(j))
                    .sum();
            assertThat(1 / sum).isCloseTo(redundancy.errorAtZero(i), within(1e-9));
        }
    }

    @Test
    void theErrorOfASolutionAddsUpOverTheBasis() {
        Spectrum spectrum = Spectrum.of(factor(0));
        SolutionPath path = ExactHomotopy.solve(
                CovLassoProblem.within(moments(0), 4, Progress.NONE), PathOptions.full(), Progress.NONE);
        for (double ratio : new double[] {1, 0.4, 0.01}) {
            Solution solution = path.at(ratio * path.lambdaMax());
            double error = IntStream.range(0, N)
                    .mapToDouble(j -> spectrum.eigenvalue(j) * spectrum.squaredCoordinate(j, solution))
                    .sum();
            assertThat(error).isCloseTo(solution.error(), within(1e-9));
        }
    }

    @Test
    void informationIsHalfTheLogarithmOfWhatIsLeft() {
        assertThat(InformationVolume.of(2, 0.5)).hasValue(new InformationVolume(0.5 * Math.log(4), false));
        assertThat(InformationVolume.of(2, 2)).hasValue(new InformationVolume(0, false));
        assertThat(InformationVolume.of(2, 2.0000001)).as("rounding").hasValue(new InformationVolume(0, false));
        assertThat(InformationVolume.of(0, 0)).isEmpty();
        assertThat(InformationVolume.of(2, 0)).hasValueSatisfying(bound -> {
            assertThat(bound.isAtLeast()).isTrue();
            assertThat(bound.nats()).isCloseTo(14.97, within(0.01));
        });
    }

    @Test
    void aRedundantCategoryIsToldOfByAtLeastWhatTheNoiseLeavesOpen() {
        Redundancy redundancy = Redundancy.of(factor(1));
        double moment = moments(1).diagonal(0);
        InformationVolume bound = InformationVolume.of(redundancy, 0, moment).orElseThrow();
        assertThat(bound.isAtLeast()).isTrue();
        assertThat(bound.nats()).isGreaterThan(5).isLessThan(20);
        InformationVolume known =
                InformationVolume.of(redundancy, 3, moments(1).diagonal(3)).orElseThrow();
        assertThat(known.isAtLeast()).isFalse();
        assertThat(known.nats())
                .isCloseTo(0.5 * Math.log(moments(1).diagonal(3) / redundancy.errorAtZero(3)), within(1e-12));
    }
}
