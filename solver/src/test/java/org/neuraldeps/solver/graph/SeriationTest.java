package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class SeriationTest {

    private static int[] order(SecondMoments moments) {
        return Seriation.of(moments, Workers.CALLER, Progress.NONE).order();
    }

    @Test
    void familiesStandTogether() {
        int[] order = order(RandomMoments.of(60, -1, 1));
        int changes = 0;
        for (int i = 1; i < order.length; i++) {
            changes += order[i] / 4 == order[i - 1] / 4 ? 0 : 1;
        }
        assertThat(changes).isEqualTo(60 / 4 - 1);
    }

    @Test
    void otherColumnsFirstGiveTheSameOrder() {
        int n = 60;
        int[] places = IntStream.range(0, n).map(j -> (7 * j + 3) % n).toArray();
        int[] straight = order(RandomMoments.of(n, 5, 1));
        int[] permuted = order(RandomMoments.permuted(n, 5, 1, places));
        assertThat(permuted)
                .isEqualTo(IntStream.of(straight).map(j -> places[j]).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8})
    void noOrderOfTheTreeHasNearerNeighbours(int n) {
        SecondMoments moments = RandomMoments.of(n, n > 3 ? 2 : -1, n);
        CategoryDistances distances = CategoryDistances.of(moments, Workers.CALLER, Progress.NONE);
        AverageLinkage tree = AverageLinkage.of(distances, Progress.NONE);
        int[] found = OptimalLeafOrder.of(distances, tree, Workers.CALLER, Progress.NONE);
        int best = orders(tree, 2 * n - 2).stream()
                .mapToInt(order -> length(distances, order))
                .min()
                .orElseThrow();
        assertThat(found).containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
        assertThat(length(distances, IntStream.of(found).boxed().toList())).isEqualTo(best);
        assertThat(orders(tree, 2 * n - 2)).contains(IntStream.of(found).boxed().toList());
    }

    /** All 2^(n − 1) of a node. */
    private static List<List<Integer>> orders(AverageLinkage tree, int node) {
        if (node < tree.leaves()) {
            return List.of(List.of(node));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> left : orders(tree, tree.left(node))) {
            for (List<Integer> right : orders(tree, tree.right(node))) {
                all.add(IntStream.concat(
                                left.stream().mapToInt(i -> i), right.stream().mapToInt(i -> i))
                        .boxed()
                        .toList());
                all.add(IntStream.concat(
                                right.stream().mapToInt(i -> i), left.stream().mapToInt(i -> i))
                        .boxed()
                        .toList());
            }
        }
        return all;
    }

    private static int length(CategoryDistances distances, List<Integer> order) {
        return IntStream.range(1, order.size())
                .map(i -> distances.steps(order.get(i - 1), order.get(i)))
                .sum();
    }

    @Test
    void clustersAreJoinedByTheirMeanDistance() {
        // Cosines: 0 and 1 are nearest, 2 is nearer to their mean than 3 is, though 3 is as near to 0.
        double[][] c = {{1, .9, .5, .5}, {.9, 1, .5, .1}, {.5, .5, 1, .2}, {.5, .1, .2, 1}};
        CategoryDistances distances =
                CategoryDistances.of(new DenseSecondMoments(10, c), Workers.CALLER, Progress.NONE);
        AverageLinkage tree = AverageLinkage.of(distances, Progress.NONE);
        assertThat(categories(distances, tree, 4)).containsExactlyInAnyOrder(0, 1);
        assertThat(categories(distances, tree, 5)).containsExactlyInAnyOrder(0, 1, 2);
    }

    private static List<Integer> categories(CategoryDistances distances, AverageLinkage tree, int node) {
        return orders(tree, node).get(0).stream().map(distances::category).toList();
    }

    @Test
    void equalDistancesAndZeroCategoriesHaveAnOrder() {
        double[][] c = new double[30][30];
        for (int i = 0; i < 20; i++) {
            c[i][i] = 1;
        }
        assertThat(order(new DenseSecondMoments(10, c)))
                .containsExactlyInAnyOrder(IntStream.range(0, 30).toArray());
    }

    @Test
    void aCurveThroughThePlaneIsAnOrderOfManyCategories() {
        int n = 80;
        int[] order = Seriation.along(AtlasPlaces.of(RandomMoments.of(n, -1, 1), Workers.CALLER, Progress.NONE))
                .order();
        assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
        int changes = 0;
        for (int i = 1; i < n; i++) {
            changes += order[i] / 4 == order[i - 1] / 4 ? 0 : 1;
        }
        assertThat(changes).isLessThan(n / 2);
    }

    @Test
    void theCurveGoesFromCellToCellNextToIt() {
        int size = 8;
        int scale = (1 << 16) / size;
        int[][] cells = IntStream.range(0, size * size)
                .mapToObj(i -> new int[] {i % size, i / size})
                .sorted((a, b) -> Long.compare(
                        HilbertCurve.along(a[0] * scale, a[1] * scale), HilbertCurve.along(b[0] * scale, b[1] * scale)))
                .toArray(int[][]::new);
        for (int i = 1; i < cells.length; i++) {
            assertThat(Math.abs(cells[i][0] - cells[i - 1][0]) + Math.abs(cells[i][1] - cells[i - 1][1]))
                    .isOne();
        }
    }
}
