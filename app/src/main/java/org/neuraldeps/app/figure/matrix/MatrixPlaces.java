package org.neuraldeps.app.figure.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.hierarchy.Hierarchy;

/**
 * Where each category stands along a side of the matrix.
 *
 * @param order the category at each place
 * @param places the place of each category
 */
record MatrixPlaces(int[] order, int[] places) {

    /**
     * In an order.
     *
     * @return empty where related categories are to be neighbours and it is not known yet which are
     */
    static Optional<MatrixPlaces> of(MatrixOrder order, MatrixScene scene, LayeredEdges kept) {
        Categories categories = scene.categories();
        int n = categories.size();
        return switch (order) {
            case SERIATED -> scene.seriation().map(found -> of(found.order()));
            case COLUMN -> Optional.of(of(IntStream.range(0, n).toArray()));
            case NAME ->
                Optional.of(of(sorted(n, Comparator.comparing(categories::label, String.CASE_INSENSITIVE_ORDER))));
            case IN_STRENGTH -> Optional.of(falling(kept.inStrengths(n)));
            case OUT_STRENGTH -> Optional.of(falling(kept.outStrengths(n)));
            case BRANCH -> scene.seriation().map(found -> byBranch(found.order(), scene.hierarchy()));
        };
    }

    private static MatrixPlaces of(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return new MatrixPlaces(order, places);
    }

    /** Equal ones by their column. */
    private static MatrixPlaces falling(double[] strengths) {
        IntToDoubleFunction rising = category -> -strengths[category];
        return of(sorted(
                strengths.length,
                (one, other) -> Double.compare(rising.applyAsDouble(one), rising.applyAsDouble(other))));
    }

    private static int[] sorted(int n, Comparator<Integer> comparator) {
        return IntStream.range(0, n).boxed().sorted(comparator).mapToInt(i -> i).toArray();
    }

    /** Branch by branch in the order of the hierarchy, related categories of each beside each other; what belongs to none comes last. */
    private static MatrixPlaces byBranch(int[] seriated, Optional<Hierarchy> hierarchy) {
        if (hierarchy.isEmpty()) {
            return of(seriated);
        }
        int branches = hierarchy.get().branches().size();
        return of(Arrays.stream(seriated)
                .boxed()
                .sorted(Comparator.comparingInt(category -> {
                    int branch = hierarchy.get().branch(category);
                    return branch < 0 ? branches : branch;
                }))
                .mapToInt(category -> category)
                .toArray());
    }

    /** n. */
    int size() {
        return order.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixPlaces that && Arrays.equals(order, that.order);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(order);
    }

    @Override
    public String toString() {
        return "MatrixPlaces[" + size() + "]";
    }
}
