package org.neuraldeps.solver.graph;

import java.util.Arrays;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * An order of the categories in which related ones are neighbours, from C alone: the optimal order of the leaves of their hierarchical
 * clustering by average linkage, over {@linkplain CategoryDistances 1 − C_ij / √(C_ii C_jj)}. Of many categories the order in which a
 * space-filling curve meets their {@linkplain AtlasPlaces places}.
 */
public final class Seriation {

    /** Up to as many categories the order is optimal: n³ / 4 additions and 14 n² bytes, some ten seconds on two cores. */
    public static final int MOST_OPTIMAL = 4000;

    private final int[] order;

    private Seriation(int[] order) {
        this.order = order;
    }

    /**
     * The optimal order. Below two seconds for 1,000 categories.
     *
     * @param moments C
     * @param workers share the work; the order does not depend on how many there are
     * @throws IllegalArgumentException for more than {@value #MOST_OPTIMAL} categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Seriation of(SecondMoments moments, Workers workers, Progress progress) {
        if (moments.size() > MOST_OPTIMAL) {
            throw new IllegalArgumentException(moments.size() + " categories are too many for an optimal order");
        }
        CategoryDistances distances = CategoryDistances.of(moments, workers, progress.quiet());
        AverageLinkage tree = AverageLinkage.of(distances, progress);
        int[] found = OptimalLeafOrder.of(distances, tree, workers, new PartProgress(progress, 0.2, 1));
        return new Seriation(Arrays.stream(found).map(distances::category).toArray());
    }

    /**
     * The order in which a Hilbert curve through the square meets the places: neighbours in it are neighbours in the plane. Cost n log n.
     */
    public static Seriation along(AtlasPlaces places) {
        return new Seriation(HilbertCurve.order(places));
    }

    /** All categories, each once; a copy. */
    public int[] order() {
        return order.clone();
    }

    /** n. */
    public int size() {
        return order.length;
    }
}
