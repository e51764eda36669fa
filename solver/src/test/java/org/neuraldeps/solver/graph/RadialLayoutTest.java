package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

class RadialLayoutTest {

    private static final int N = 60;
    private final SecondMoments moments = RandomMoments.of(N, 9, 11);
    private final RadialChoice choice = RadialChoice.standard(moments, 30, 6, Progress.NONE);
    private final List<SolutionPath> paths = paths(moments, choice);
    private final RadialLayout layout = RadialLayout.of(choice, moments, paths, Progress.NONE);

    @Test
    void basesStandEvenlyOnTheCircleEachOnce() {
        assertThat(layout.order()).hasSize(30).doesNotHaveDuplicates();
        assertThat(layout.order().stream().mapToInt(Integer::intValue).sorted().toArray())
                .containsExactly(choice.bases());
        Position before = layout.bases().get(layout.order().get(29));
        for (int base : layout.order()) {
            Position place = layout.bases().get(base);
            assertThat(place.radius()).isCloseTo(1, within(1e-12));
            assertThat(place.distance(before)).isCloseTo(2 * Math.sin(Math.PI / 30), within(1e-12));
            before = place;
        }
    }

    @Test
    void neighboursAreMoreAlikeThanInColumnOrder() {
        Similarity similarity = new Similarity(moments, moments.columns(choice.bases(), Progress.NONE));
        assertThat(tour(layout.order(), similarity))
                .isLessThanOrEqualTo(tour(Arrays.stream(choice.bases()).boxed().toList(), similarity) + 1e-9);
    }

    @Test
    void targetsAreInsideAndApart() {
        List<Position> places = new ArrayList<>(layout.targets().values());
        assertThat(places).hasSize(6).allMatch(place -> place.radius() < 0.7);
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(places.get(i).distance(places.get(j))).isGreaterThan(0.25);
            }
        }
    }

    @Test
    void aTargetLiesTowardsTheBasesItDependsOn() {
        for (SolutionPath path : paths) {
            Solution solution = path.at(path.clamp(RadialLayout.REFERENCE_RATIO * path.lambdaMax()));
            double x = 0;
            double y = 0;
            for (int base : solution.support()) {
                x += Math.abs(solution.coefficient(base))
                        * layout.bases().get(base).x();
                y += Math.abs(solution.coefficient(base))
                        * layout.bases().get(base).y();
            }
            Position place = layout.targets().get(solution.target());
            assertThat(x * place.x() + y * place.y())
                    .as("target %d", solution.target())
                    .isPositive();
        }
    }

    @Test
    void isTheSameEveryTime() {
        RadialLayout again = RadialLayout.of(choice, moments, paths(moments, choice), Progress.NONE);
        assertThat(again.bases()).isEqualTo(layout.bases());
        assertThat(again.targets()).isEqualTo(layout.targets());
        assertThat(again.order()).isEqualTo(layout.order());
    }

    @Test
    void zeroCategoriesGetFinitePlaces() {
        RadialChoice odd = new RadialChoice(new int[] {9, 10, 11, 12, 13}, new int[] {0, 1});
        RadialLayout laid = RadialLayout.of(odd, moments, DependencyGraph.of(List.of()), Progress.NONE);
        RadialChoice zeroTarget = new RadialChoice(new int[] {1, 2, 3}, new int[] {9});
        RadialLayout alone = RadialLayout.of(zeroTarget, moments, DependencyGraph.of(List.of()), Progress.NONE);
        for (RadialLayout each : List.of(laid, alone)) {
            assertThat(each.targets().values()).allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()));
            assertThat(each.bases().values()).allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()));
        }
    }

    @Test
    void theGraphHoldsTheCoefficients() {
        List<Solution> solutions =
                paths.stream().map(p -> p.at(p.clamp(0.1 * p.lambdaMax()))).toList();
        DependencyGraph graph = DependencyGraph.of(solutions);
        int nonzeros = solutions.stream().mapToInt(Solution::nonzeros).sum();
        assertThat(graph.graph().edgeSet()).hasSize(nonzeros);
        for (Solution solution : solutions) {
            for (int base : choice.bases()) {
                assertThat(graph.weight(base, solution.target())).isEqualTo(solution.coefficient(base));
            }
        }
        assertThat(graph.largestMagnitude())
                .isEqualTo(solutions.stream()
                        .flatMap(s -> s.byMagnitude().stream())
                        .mapToDouble(c -> Math.abs(c.value()))
                        .max()
                        .orElseThrow());
    }

    private static double tour(List<Integer> order, Similarity similarity) {
        double length = 0;
        for (int i = 0; i < order.size(); i++) {
            length += 1 - similarity.of(order.get(i), order.get((i + 1) % order.size()));
        }
        return length;
    }

    private static List<SolutionPath> paths(SecondMoments moments, RadialChoice choice) {
        List<SolutionPath> paths = new ArrayList<>();
        for (int target : choice.targets()) {
            CovLassoProblem problem = CovLassoProblem.within(moments, target, Progress.NONE)
                    .restrictedTo(Dictionary.of(moments.size(), choice.bases()));
            paths.add(ExactHomotopy.solve(problem, PathOptions.full().downToRatio(0.01), Progress.NONE));
        }
        return paths;
    }
}
