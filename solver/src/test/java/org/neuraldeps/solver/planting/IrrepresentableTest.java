package org.neuraldeps.solver.planting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.theory.Irrepresentable;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Lies beside planted networks, of which the condition is told; it knows nothing of them. */
class IrrepresentableTest {

    private static PlantedNetwork network(CorrelationPattern pattern, double rho, double noise, int seed) {
        return PlantedNetwork.plant(
                new PlantingSettings(
                        new NetworkSize(22, 2, 30, 600),
                        new Combination(3, SignPattern.RANDOM, noise),
                        new Correlation(pattern, rho),
                        0.03,
                        new HoldOut(0.2, seed)),
                Progress.NONE);
    }

    private static SecondMoments moments(PlantedNetwork network) {
        return MomentSource.of(
                network.logits(), FitSample.of(new Split(network.evaluation())), Progress.NONE, Workers.CALLER);
    }

    @Test
    void theNormIsThatOfItsDefinition() {
        Random random = new Random(1);
        for (int trial = 0; trial < 20; trial++) {
            CorrelationPattern pattern = List.of(CorrelationPattern.values()).get(trial % 3);
            PlantedNetwork network = network(pattern, 0.5 * random.nextDouble(), 0.3, trial);
            SecondMoments c = moments(network);
            PlantedTarget target = network.truth().targets().get(0);
            List<Coefficient> truth = target.predictors();
            DMatrixRMaj inside = new DMatrixRMaj(3, 3);
            DMatrixRMaj signs = new DMatrixRMaj(3, 1);
            for (int a = 0; a < 3; a++) {
                signs.set(a, 0, Math.signum(truth.get(a).value()));
                for (int b = 0; b < 3; b++) {
                    inside.set(
                            a,
                            b,
                            c.fetch(truth.get(a).category(), Progress.NONE)[
                                    truth.get(b).category()]);
                }
            }
            CommonOps_DDRM.invert(inside);
            DMatrixRMaj weights = CommonOps_DDRM.mult(inside, signs, null);
            double largest = IntStream.range(0, 22)
                    .filter(j -> j != target.target() && target.coefficient(j) == 0)
                    .mapToDouble(j -> Math.abs(IntStream.range(0, 3)
                            .mapToDouble(a -> c.fetch(truth.get(a).category(), Progress.NONE)[j] * weights.get(a, 0))
                            .sum()))
                    .max()
                    .orElseThrow();
            Irrepresentable found = of(c, target);
            assertThat(found.norm()).isCloseTo(largest, within(1e-9));
            assertThat(found.holds()).isEqualTo(largest < 1);
        }
    }

    private static Irrepresentable of(SecondMoments c, PlantedTarget target) {
        return Irrepresentable.of(
                        CovLassoProblem.within(c, target.target(), Progress.NONE), target.predictors(), Progress.NONE)
                .orElseThrow();
    }

    @Test
    void theIntervalIsWhereThePathHasTheSupportAndTheSigns() {
        int exact = 0;
        int not = 0;
        for (int seed = 0; seed < 30; seed++) {
            double rho = 0.1 + 0.45 * (seed / 30.0);
            double noise = seed % 2 == 0 ? 0 : 0.4;
            CorrelationPattern pattern = seed % 3 == 0 ? CorrelationPattern.EVEN : CorrelationPattern.DECOYS;
            PlantedNetwork network = network(pattern, rho, noise, seed);
            SecondMoments c = moments(network);
            PlantedTarget target = network.truth().targets().get(1);
            CovLassoProblem problem = CovLassoProblem.within(c, target.target(), Progress.NONE);
            SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full().upToNonzeros(8), Progress.NONE);
            Irrepresentable found = of(c, target);
            for (int i = 0; i < 400; i++) {
                double lambda = path.lambdaMax() * Math.pow(0.98, i);
                if (lambda < path.end().lambda() || isNearAnEnd(found, lambda)) {
                    continue;
                }
                boolean isExact = isExact(path.at(lambda), target);
                assertThat(found.isExactAt(lambda))
                        .as("seed %s, λ %s", seed, lambda)
                        .isEqualTo(isExact);
                exact += isExact ? 1 : 0;
                not += isExact ? 0 : 1;
            }
        }
        assertThat(exact).isGreaterThan(1000);
        assertThat(not).isGreaterThan(1000);
    }

    private static boolean isNearAnEnd(Irrepresentable found, double lambda) {
        return DoubleStream.of(found.othersFrom(), found.othersTo(), found.signsBelow())
                .anyMatch(end -> Math.abs(end - lambda) < 1e-6 * lambda);
    }

    private static boolean isExact(Solution solution, PlantedTarget target) {
        return Recovery.of(target, solution).isExact()
                && target.predictors().stream().allMatch(p -> p.value() * solution.coefficient(p.category()) > 0);
    }

    @Test
    void aDecoyViolatesItFromOneOverKOnAndEvenCorrelationNever() {
        for (double rho : new double[] {0.25, 0.42}) {
            PlantedNetwork network = PlantedNetwork.plant(
                    new PlantingSettings(
                            new NetworkSize(22, 1, 30, 60_000),
                            new Combination(3, SignPattern.ALTERNATING, 0),
                            new Correlation(CorrelationPattern.DECOYS, rho),
                            0.03,
                            new HoldOut(0.2, 1)),
                    Progress.NONE);
            Irrepresentable found =
                    of(moments(network), network.truth().targets().get(0));
            assertThat(found.norm()).isCloseTo(3 * rho, within(0.03));
            assertThat(network.categories().get(found.worst()).name()).isEqualTo("decoy 1");
            assertThat(found.holds()).isEqualTo(rho < 1.0 / 3);
        }
    }

    @Test
    void nothingIsToldOfWhatIsNotThereOrNotIndependent() {
        PlantedNetwork network = network(CorrelationPattern.EVEN, 0.3, 0.1, 1);
        SecondMoments c = moments(network);
        CovLassoProblem problem = CovLassoProblem.within(c, 20, Progress.NONE);
        assertThat(Irrepresentable.of(problem, List.of(), Progress.NONE)).isEmpty();
        assertThat(Irrepresentable.of(problem, List.of(new Coefficient(20, 1)), Progress.NONE))
                .as("a target predicts no target")
                .isEmpty();
        PlantedNetwork narrow = PlantedNetwork.plant(
                new PlantingSettings(
                        new NetworkSize(12, 1, 2, 100),
                        new Combination(3, SignPattern.POSITIVE, 0),
                        new Correlation(CorrelationPattern.EVEN, 0),
                        0.03,
                        new HoldOut(0.2, 1)),
                Progress.NONE);
        PlantedTarget target = narrow.truth().targets().get(0);
        assertThat(Irrepresentable.of(
                        CovLassoProblem.within(moments(narrow), target.target(), Progress.NONE),
                        target.predictors(),
                        Progress.NONE))
                .isEmpty();
    }
}
