package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.work.Progress;

/** Paths that were flattened are the paths again, and arrays that are no paths are refused. */
class FlatPathsTest {

    private static KeptPath path(CovLassoProblem problem, PathOptions depth) {
        return ExactHomotopy.solve(problem, depth, Progress.NONE).kept();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFlattenedIsThereAgainToTheBit(ProblemFamily family) {
        for (int seed = 0; seed < 8; seed++) {
            CovLassoProblem problem = family.problem(new Random(seed));
            List<KeptPath> paths = new ArrayList<>();
            paths.add(path(problem, PathOptions.full()));
            paths.add(path(problem, PathOptions.full().upToNonzeros(2)));
            paths.add(path(problem, PathOptions.full().upToKnots(3)));
            paths.add(path(problem, PathOptions.full().downToRatio(0.5)));
            List<KeptPath> again = FlatPaths.of(paths).paths(problem.moments().size());
            assertThat(again).hasSameSizeAs(paths);
            for (int i = 0; i < paths.size(); i++) {
                assertSame(again.get(i), paths.get(i));
            }
        }
    }

    private static void assertSame(KeptPath again, KeptPath path) {
        assertThat(again.target()).isEqualTo(path.target());
        assertThat(again.lambdaMax()).isEqualTo(path.lambdaMax());
        assertThat(again.end()).isEqualTo(path.end());
        // Element by element: records with arrays do not say so themselves.
        assertThat(again.knots()).usingRecursiveComparison().isEqualTo(path.knots());
        double lambda =
                path.end().lambda() + 0.3 * (path.lambdaMax() - path.end().lambda());
        assertThat(again.at(lambda)).usingRecursiveComparison().isEqualTo(path.at(lambda));
        assertThat(again.bytes()).isEqualTo(path.bytes());
    }

    @Test
    void whatIsNoPathIsRefused() {
        FlatPaths flat = FlatPaths.of(List.of(path(ProblemFamily.GENERAL.problem(new Random(1)), PathOptions.full())));
        int n = ProblemFamily.GENERAL.problem(new Random(1)).moments().size();
        assertRefused(flat, n, "not as many knots", p -> with(p, new int[] {p.knots()[0] - 1}, p.lambdas(), p.sizes()));
        assertRefused(flat, n, "without knots", p -> with(p, new int[] {0}, new double[0], new int[0]));
        assertRefused(flat, n, "λ that does not fall", p -> with(p, p.knots(), risen(p.lambdas()), p.sizes()));
        assertRefused(flat, n, "negative number", p -> with(p, p.knots(), p.lambdas(), negative(p.sizes())));
        assertRefused(flat, n, "not as many numbers", p -> with(p, p.knots(), p.lambdas(), fewer(p.sizes())));
        assertRefused(flat, 1, "categories that do not ascend below 1", p -> p);
    }

    private static void assertRefused(FlatPaths flat, int n, String message, UnaryOperator<FlatPaths> spoiled) {
        FlatPaths paths = spoiled.apply(flat);
        assertThatThrownBy(() -> paths.paths(n))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static FlatPaths with(FlatPaths p, int[] knots, double[] lambdas, int... sizes) {
        boolean isEmpty = lambdas.length == 0;
        return new FlatPaths(
                p.targets(),
                p.lambdaMax(),
                p.reasons(),
                knots,
                lambdas,
                isEmpty ? new double[0] : p.errors(),
                sizes,
                isEmpty ? new int[0] : p.active(),
                isEmpty ? new double[0] : p.values());
    }

    private static double[] risen(double... lambdas) {
        double[] risen = lambdas.clone();
        risen[1] = risen[0] * 1.01;
        return risen;
    }

    private static int[] negative(int... sizes) {
        int[] spoiled = sizes.clone();
        spoiled[0] = -1;
        return spoiled;
    }

    private static int[] fewer(int... sizes) {
        int[] spoiled = sizes.clone();
        spoiled[sizes.length - 1]--;
        return spoiled;
    }
}
